// npm run fuzz: the tests under packages/core/test with a million random questions, or as many as FUZZ_RUNS says.
import { install } from "./install.mjs";
import { runTool } from "./runTool.mjs";

const env = { ...install(), FUZZ_RUNS: process.env["FUZZ_RUNS"] ?? "1000000" };
runTool("vitest", ["run", "--project", "core", "packages/core/test/", "--testTimeout", "3600000"], env);
