// Runs a tool of the workspace, after an install where one is needed: node scripts/run.mjs <tool> <arguments>
import { buildAddon } from "./buildAddon.mjs";
import { install } from "./install.mjs";
import { runTool } from "./runTool.mjs";

const [tool, ...args] = process.argv.slice(2);
if (tool === undefined) throw new Error("Name a tool: node scripts/run.mjs vitest run");
const env = install();
// both open stories, which need the addon
if (tool === "storybook" || tool === "vitest") buildAddon(env);
runTool(tool, args, env);
