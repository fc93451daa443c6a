import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { standing } from "../contest.ts";
import { report, reportAim } from "../report.ts";

const kinds = ["limit", "rolecall", "casl"] as const;
const steps = {
  limit: ["parsed snapshot, kept by the application", "limit: Map of bit masks, on top of it"],
  rolecall: [
    "parsed snapshot, kept by the application",
    "rolecall: createAccess, on top of it",
    "rolecall: after the first project question",
  ],
  casl: ["parsed rules, kept by the application", "casl: the ability, on top of them"],
} as const;

/** Memory for 10,000 grants: heap in use after garbage collection, each time in a fresh process. */
export async function memory(): Promise<void> {
  const file = fileURLToPath(new URL("core/fresh/heapOf.js", import.meta.url));
  const found = new Map<string, number[]>();
  for (let turn = 0; turn < 5; turn += 1)
    for (const kind of kinds) {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        ["--expose-gc", "--no-flush-bytecode", file, kind],
        {
          encoding: "utf8",
        },
      );
      if (status !== 0) throw new Error(stderr);
      // heapOf prints a list of numbers
      for (const [at, bytes] of (JSON.parse(stdout) as number[]).entries()) {
        const step = steps[kind][at] ?? "";
        found.set(step, [...(found.get(step) ?? []), bytes / 1024]);
      }
    }
  const standings = [...found].map(([name, values]) => standing(name, values));
  report("Memory for 10,000 grants (KiB on top of the parsed ids)", "KiB", standings);
  const medianOf = (step: string) => standings.find(({ name }) => name === step)?.median ?? Number.NaN;
  reportAim("before the first project question", medianOf(steps.rolecall[1]), "KiB", 160);
  reportAim("after the first project question", medianOf(steps.rolecall[2]), "KiB", 450);
  reportAim(
    "after the first project question / hand-written Map",
    medianOf(steps.rolecall[2]) / medianOf(steps.limit[1]),
    "",
    1,
  );
}
