import { afterEach, describe, expect, it, vi } from "vitest";
import { Tally } from "./Tally.mjs";

const exitCode = process.exitCode;

function silenced() {
  return vi.spyOn(console, "log").mockImplementation(() => undefined);
}

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = exitCode;
});

describe("Tally", () => {
  it("counts a command by its exit code and ends with the closing line", () => {
    const log = silenced();
    const tally = new Tally();
    tally.step("good", process.execPath, ["-e", ""]);
    tally.step("bad", process.execPath, ["-e", "process.exit(3)"]);
    tally.close();
    expect(log.mock.calls.at(-1)).toEqual(["\n1 passed, 1 failed"]);
    expect(process.exitCode).toBe(1);
  });

  it("counts a command that does not start as failed", () => {
    silenced();
    const tally = new Tally();
    expect(tally.step("missing", "no-such-command-here", [])).toBe(false);
    expect(tally.failed).toBe(1);
  });

  it("exits with a failure when nothing ran at all", () => {
    silenced();
    new Tally().close();
    expect(process.exitCode).toBe(1);
  });
});
