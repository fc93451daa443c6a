// npm start: installs, builds the Storybook addon and the console, serves Storybook and the console with sample data, and
// says where.
import { buildAddon } from "./buildAddon.mjs";
import { buildConsole } from "./buildConsole.mjs";
import { freePort } from "./freePort.mjs";
import { install } from "./install.mjs";
import { runTool } from "./runTool.mjs";

const env = install();
buildAddon(env);
buildConsole(env, "dist", "inspected");
const storybook = await chosenPort("Storybook", Number(process.env["PORT"] || 6006));
const server = await chosenPort("The console", Number(process.env["AUTHORITY_PORT"] || 4000));

console.log(`\nStarting Storybook and the console …\n`);
void announce();
const quiet = ["--ci", "--no-open", "--disable-telemetry", "--no-version-updates"];
// not reachable from other machines unless HOST is set
const host = process.env["HOST"] || "127.0.0.1";
runTool("storybook", ["dev", "--host", host, "--port", String(storybook), "--exact-port", ...quiet], env);
runTool("tsx", ["--conditions=@rolecall/source", "apps/console/server/main.ts"], {
  ...env,
  HOST: host,
  AUTHORITY_PORT: String(server),
  STORYBOOK_URL: `http://localhost:${storybook}`,
  SAMPLE_DATA: process.env["SAMPLE_DATA"] || "1",
});

/**
 * Chooses a port, and prints a note if the usual one is taken.
 * @param {string} what
 * @param {number} usual
 */
async function chosenPort(what, usual) {
  const port = await freePort(usual);
  if (port !== usual)
    console.log(`\nPort ${usual} is taken by another program. ${what} uses port ${port} instead.`);
  return port;
}

async function announce() {
  const address = `http://localhost:${storybook}/`;
  await answers(new URL("index.json", address));
  console.log(`\nStorybook is ready: ${address}\n\nPress Ctrl+C to stop.\n`);
}

/**
 * Waits until a URL responds.
 * @param {URL} address
 */
async function answers(address) {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
