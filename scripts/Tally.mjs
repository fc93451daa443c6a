import { spawnSync } from "node:child_process";
import { closingLine } from "./closingLine.mjs";

/** Counts steps that pass or fail, and formats the closing line. */
export class Tally {
  passed = 0;
  failed = 0;

  /**
   * Runs a command as one step. Its output is only shown if it fails.
   * @param {string} name
   * @param {string} command
   * @param {readonly string[]} args
   * @param {import("node:child_process").SpawnSyncOptions} [options]
   * @returns {boolean} whether the step passed
   */
  step(name, command, args, options) {
    const started = Date.now();
    const result = spawnSync(command, args, { ...options, encoding: "utf8", maxBuffer: 2 ** 28 });
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const passed = result.status === 0;
    this.count(passed ? 1 : 0, passed ? 0 : 1);
    console.log(`${passed ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
    if (!passed) {
      console.log(`$ ${command} ${args.join(" ")}`);
      console.log([result.error?.message, result.stdout, result.stderr].filter(Boolean).join("\n").trim());
    }
    return passed;
  }

  /**
   * @param {number} passed
   * @param {number} failed
   */
  count(passed, failed) {
    this.passed += passed;
    this.failed += failed;
  }

  /** Prints the closing line last, on its own, and sets the exit code. */
  close() {
    console.log(`\n${closingLine(this.passed, this.failed)}`);
    process.exitCode = this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}
