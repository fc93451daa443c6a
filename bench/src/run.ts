// Plays the benchmarks, or those whose name begins with a word of the command line: `npm run bench core`.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildBenchmarks } from "./buildBenchmarks.ts";
import { contests } from "./contests.ts";

const words = process.argv.slice(2);
const chosen = [...contests.keys()].filter(
  (name) => words.length === 0 || words.some((word) => name.startsWith(word)),
);
if (chosen.length === 0) throw new Error(`There are these benchmarks: ${[...contests.keys()].join(", ")}.`);

rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
await buildBenchmarks();

const play = fileURLToPath(new URL("../dist/play.js", import.meta.url));
const verdicts: string[] = [];
for (const name of chosen)
  // each needs the machine to itself
  // oxlint-disable-next-line no-await-in-loop
  await new Promise<void>((resolve, reject) => {
    const child = spawn(process.execPath, ["--expose-gc", play, name], {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    let text = "";
    child.stdout.on("data", (part: Buffer) => {
      process.stdout.write(part);
      text += part.toString();
    });
    child.on("close", (code, signal) => {
      let title = name;
      for (const line of text.split("\n"))
        if (line.startsWith("  > ")) verdicts.push(`${title}: ${line.slice(4)}`);
        else if (/^\S/.test(line)) title = line;
      if (code === 0) resolve();
      else reject(new Error(`${name} ended with ${signal ?? code}`));
    });
  });

const missed = verdicts.filter((line) => line.endsWith("NOT MET"));
console.log(
  `\n${verdicts.length - missed.length} of ${verdicts.length} aims met${missed.length ? "; not met:" : ""}`,
);
for (const line of missed) console.log(`  ${line}`);
