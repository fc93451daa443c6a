import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./projectFiles.ts";
import { countWrongWords, exceptionsFile, wordFaults } from "./wordFaults.ts";

// With --lower, lowers the counts of files that have improved. It never raises a count.
if (process.argv.includes("--lower")) {
  const path = join(root, exceptionsFile);
  const before: Record<string, number> = JSON.parse(readFileSync(path, "utf8"));
  const now = countWrongWords();
  const lowered = Object.entries(before)
    .map(([file, allowed]) => [file, Math.min(allowed, now[file] ?? 0)] as const)
    .filter(([, count]) => count > 0);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(lowered), null, 2)}\n`);
}
const faults = wordFaults();
for (const fault of faults) console.log(fault);
if (faults.length > 0) process.exitCode = 1;
