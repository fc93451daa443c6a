import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { coverageLines, roleCoverage } from "./roleCoverage.ts";
import type { ShownPairs } from "./ShownPairs.ts";

interface TestModule {
  readonly children: { allTests(): Iterable<{ meta(): object }> };
}

/** Prints after a run which permissions stories checked as which roles, and writes the same as JSON. */
export class CoverageReporter {
  readonly #file: string | undefined;

  constructor(file: string | undefined) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const shown = modules.flatMap(({ children }) =>
      [...children.allTests()].flatMap((test) => shownIn(test.meta())),
    );
    const models = new Map(shown.map(({ model }) => [JSON.stringify(model), model]));
    const found = [...models].map(([key, model]) => {
      const coverage = roleCoverage(
        model,
        shown.filter((one) => JSON.stringify(one.model) === key),
      );
      // a reporter is there to print
      // oxlint-disable-next-line no-console
      for (const line of coverageLines(coverage, model)) console.log(line);
      return coverage;
    });
    if (this.#file === undefined || found.length === 0) return;
    const path = resolve(this.#file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(found.length === 1 ? found[0] : found, undefined, 2)}\n`);
  }
}

// the addon's own set-up is all that writes this part of a test's notes
const shownIn = (meta: object) => ("rolecall" in meta ? (meta.rolecall as readonly ShownPairs[]) : []);
