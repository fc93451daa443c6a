import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { instructionFaults, instructions, unmentionedFaults } from "./instructionFaults.ts";
import { root } from "./projectFiles.ts";

const read = (page: string) => readFileSync(join(root, page), "utf8");

describe("the instructions", () => {
  it.each(instructions)("of %s name only what exists", (page) => {
    expect(instructionFaults(page, read(page))).toEqual([]);
  });

  it("for contributors name every package and application", () => {
    expect(unmentionedFaults("CONTRIBUTING.md", read("CONTRIBUTING.md"))).toEqual([]);
  });

  it("for programs fit on a screen or two", () => {
    expect(read("AGENTS.md").trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  });
});

/** In parts, so that this file itself doesn't contain it. */
const unknown = ["ROLECALL", "GONE"].join("_");

describe("instructionFaults", () => {
  it.each([
    ["`packages/gone/src`", "packages/gone/src"],
    ["`packages/core/src/gone.ts`", "packages/core/src/gone.ts"],
    ["`goneForGood.ts`", "goneForGood.ts"],
    ["`docs/*.gone`", "docs/*.gone"],
    ["`packages/{core,gone}/src`", "packages/gone/src"],
    ["[Gone](docs/gone.md)", "docs/gone.md"],
    ["`npm run gone`", "npm run gone"],
    ["`node scripts/run.mjs gone -p packages/core`", "gone"],
    ["`node scripts/run.mjs tsc -p packages/gone`", "packages/gone"],
    ["`npx gone`", "npx gone"],
    ["`npm run vitest -- run --project gone`", "gone"],
    ["`npm run vitest -- run --project server test/gone`", "test/gone"],
    [`\`${unknown}=1000\``, unknown],
    ["`@rolecall/gone`", "@rolecall/gone"],
    ["`@rolecall/react/gone`", "@rolecall/react/gone"],
    ["Test projects: `core`, `gone`", "gone"],
  ])("finds %s", (text, what) => {
    expect(instructionFaults("AGENTS.md", text)).toEqual([
      `AGENTS.md:1 names ${what}, which does not exist.`,
    ]);
  });

  it("passes over what is none of these", () => {
    const text = "`any` `no-check` `http` `1.5` `--lower` `application/json` `Cache-Control: no-store`";
    expect(instructionFaults("AGENTS.md", text)).toEqual([]);
  });
});
