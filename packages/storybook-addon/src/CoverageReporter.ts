import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { coverageLines, missingPairs, roleCoverage } from "./roleCoverage.ts";
import type { ShownPairs } from "./ShownPairs.ts";

interface TestModule {
  readonly children: { allTests(): Iterable<{ meta(): object }> };
}

/** What a {@link CoverageReporter} is made with. */
interface CoverageReporterOptions {
  /** The file to write the coverage to. */
  readonly file: string | undefined;
  /** The pairs that may be missing. Any other that is missing fails the run; without a list, none does. */
  readonly mayMiss: readonly string[] | undefined;
  /** Whether every story has run. A part of them shows a part of the pairs. */
  readonly isWhole: () => boolean;
}

/** Prints after a run which permissions stories checked as which roles, and writes the same as JSON. */
export class CoverageReporter {
  readonly #options: CoverageReporterOptions;

  constructor(options: CoverageReporterOptions) {
    this.#options = options;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const shown = modules.flatMap(({ children }) =>
      [...children.allTests()].flatMap((test) => shownIn(test.meta())),
    );
    const models = new Map(shown.map((one) => [JSON.stringify(one.model), one]));
    const found = [...models].map(([key, { model, deciding }]) => {
      const coverage = roleCoverage(
        model,
        deciding,
        shown.filter((one) => JSON.stringify(one.model) === key),
      );
      print(coverageLines(coverage, model));
      return coverage;
    });
    const { file, mayMiss, isWhole } = this.#options;
    if (mayMiss !== undefined && isWhole()) this.#compare(found.flatMap(missingPairs), mayMiss);
    if (file === undefined || found.length === 0) return;
    const path = resolve(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(found.length === 1 ? found[0] : found, undefined, 2)}\n`);
  }

  /** Fails the run for pairs that are missing without being listed, and for listed ones that are shown. */
  #compare(missing: readonly string[], mayMiss: readonly string[]): void {
    const lost = missing.filter((pair) => !mayMiss.includes(pair));
    const shown = mayMiss.filter((pair) => !missing.includes(pair));
    if (lost.length === 0 && shown.length === 0) return;
    process.exitCode = 1;
    if (lost.length > 0) print(["No story shows these pairs any more:", ...lost.map((pair) => `  ${pair}`)]);
    if (shown.length > 0)
      print(["Stories show these pairs, so take them off mayMiss:", ...shown.map((pair) => `  ${pair}`)]);
  }
}

// a reporter is there to print
// oxlint-disable-next-line no-console
const print = (lines: readonly string[]) => lines.forEach((line) => console.log(line));

// only the addon's setup writes this part of a test's meta
const shownIn = (meta: object) => ("rolecall" in meta ? (meta.rolecall as readonly ShownPairs[]) : []);
