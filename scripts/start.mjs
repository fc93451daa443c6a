// npm start: installs, then serves Storybook and says where.
import { freePort } from "./freePort.mjs";
import { install } from "./install.mjs";
import { runTool } from "./runTool.mjs";

const usual = Number(process.env["PORT"] || 6006);
const env = install();
const port = await freePort(usual);
const address = `http://localhost:${port}/`;

if (port !== usual)
  console.log(`\nPort ${usual} is taken by another program, so Storybook uses port ${port} instead.`);
console.log(`\nStarting Storybook at ${address} …\n`);
void announce();

const quiet = ["--ci", "--no-open", "--disable-telemetry", "--no-version-updates"];
runTool("storybook", ["dev", "--port", String(port), "--exact-port", ...quiet], env);

async function announce() {
  for (;;) {
    const answer = await fetch(new URL("index.json", address)).catch(() => undefined);
    if (answer?.ok === true) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  console.log(`\nStorybook is ready: ${address}\nPress Ctrl+C to stop it.\n`);
}
