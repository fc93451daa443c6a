import { appendFileSync } from "node:fs";
import type { Reporter } from "vitest/reporters";
import type { TestModule, TestRunEndReason, Vitest } from "vitest/node";
import { closingLine } from "./closingLine.mjs";
import { unclaimedFiles } from "./unclaimedFiles.ts";

/**
 * Counts the tests of a run and prints the closing line. A test that did not run counts as failed. In a run of the
 * whole suite, so do a project without tests and a test file that no project includes.
 */
export default class SummaryReporter implements Reporter {
  private vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    let passed = 0;
    const faults: string[] = [];
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        if (test.result().state === "passed") passed += 1;
        else faults.push(`${test.result().state}: ${module.relativeModuleId} > ${test.fullName}`);
      }
      if (module.state() === "failed" && module.errors().length > 0) {
        faults.push(`failed to load: ${module.relativeModuleId}`);
      }
    }
    if (process.env["ROLECALL_WHOLE_SUITE"] === "1") faults.push(...this.gaps(modules));
    for (const error of errors)
      faults.push(
        `error outside of any test: ${error instanceof Error ? error.message : JSON.stringify(error)}`,
      );
    if (reason !== "passed" && faults.length === 0) faults.push(`the run ended as "${reason}"`);

    if (faults.length > 0) process.exitCode = 1;
    process.on("exit", () => {
      if (faults.length > 0)
        console.log(`\nNot passed:\n${faults.map((fault) => `  ${fault}`).join("\n")}\n`);
      const file = process.env["ROLECALL_COUNTS"];
      if (file === undefined) console.log(closingLine(passed, faults.length));
      else appendFileSync(file, `${JSON.stringify({ passed, failed: faults.length })}\n`);
    });
  }

  private gaps(modules: readonly TestModule[]): string[] {
    const projects = this.vitest?.projects.map((project) => project.name) ?? [];
    const filled = new Set(modules.filter((module) => hasTests(module)).map((module) => module.project.name));
    const empty = projects.filter(
      (name) => ![...filled].some((full) => full === name || full.startsWith(`${name} (`)),
    );
    return [
      ...empty.map((name) => `no tests in the project "${name}"`),
      ...unclaimedFiles(modules.map((module) => module.moduleId)).map((file) => `no project runs ${file}`),
    ];
  }
}

function hasTests(module: TestModule): boolean {
  return !module.children.allTests().next().done;
}
