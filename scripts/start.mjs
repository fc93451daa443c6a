// npm start: installs, builds the Storybook addon, then serves Storybook and an authority with sample data, and says where.
import { buildAddon } from "./buildAddon.mjs";
import { freePort } from "./freePort.mjs";
import { install } from "./install.mjs";
import { runTool } from "./runTool.mjs";

const env = install();
buildAddon(env);
const storybook = await chosenPort("Storybook", Number(process.env["PORT"] || 6006));
const authority = await chosenPort("The authority", Number(process.env["AUTHORITY_PORT"] || 4000));

console.log(`\nStarting Storybook at http://localhost:${storybook}/ …\n`);
void announce();
const quiet = ["--ci", "--no-open", "--disable-telemetry", "--no-version-updates"];
runTool("storybook", ["dev", "--port", String(storybook), "--exact-port", ...quiet], env);
runTool("tsx", ["--conditions=@rolecall/source", "apps/console/server/main.ts"], {
  ...env,
  AUTHORITY_PORT: String(authority),
});

/**
 * Chooses a port, and says so when the usual one is taken.
 *
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
  for (;;) {
    const answer = await fetch(new URL("index.json", address)).catch(() => undefined);
    if (answer?.ok === true) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  console.log(`\nStorybook is ready: ${address}\nPress Ctrl+C to stop.\n`);
}
