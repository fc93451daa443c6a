import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeModel } from "@rolecall/react/devtools";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { model } from "../test/market.ts";
import { CoverageReporter } from "./CoverageReporter.ts";
import { decidingRoles } from "./decidingRoles.ts";

const deciding = decidingRoles(model);
const everyPair = Object.entries(deciding).flatMap(([permission, scopes]) =>
  Object.entries(scopes).flatMap(([scope, roles]) =>
    roles.map((role) => ({ permission, scope, role, status: "denied" })),
  ),
);
const file = join(mkdtempSync(join(tmpdir(), "rolecall-")), "pairs.json");
const printed: string[] = [];
const codeBefore = process.exitCode;

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = codeBefore;
});

/** Ends a run whose stories have shown these pairs, and gives whether it has failed. */
function endRun(pairs: typeof everyPair, mayMiss?: readonly string[], isWhole = true): boolean {
  process.exitCode = 0;
  const meta = { rolecall: [{ model: describeModel(model), deciding, pairs }] };
  const module = { children: { allTests: () => [{ meta: () => meta }] } };
  new CoverageReporter({ file, mayMiss, isWhole: () => isWhole }).onTestRunEnd([module]);
  return process.exitCode === 1;
}

describe("after a run of stories", () => {
  const [, ...others] = everyPair;

  it("passes when every pair with a say was shown", () => {
    expect(endRun(everyPair, [])).toBe(false);
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({ shown: 8, total: 8, apart: 1 });
  });

  it("fails when a pair is missing, and names it", () => {
    expect(endRun(others, [])).toBe(true);
    expect(printed.join("\n")).toMatch(
      /No story shows these pairs any more:\n {2}price.change as shop keeper$/m,
    );
  });

  it("passes when a missing pair is listed, and fails when a listed one is shown", () => {
    expect(endRun(others, ["price.change as shop keeper"])).toBe(false);
    expect(endRun(everyPair, ["price.change as shop keeper"])).toBe(true);
    expect(printed.join("\n")).toContain("take them off mayMiss");
  });

  it("demands nothing of a part of the stories, nor without a list", () => {
    expect(endRun(others, [], false)).toBe(false);
    expect(endRun(others)).toBe(false);
  });
});
