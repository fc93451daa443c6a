import { describe, expect, it } from "vitest";
import { castFaults, layoutFaults, nameFaults, sizeFaults } from "./layoutFaults.ts";

describe("the layout", () => {
  it("holds in the whole repository", () => {
    expect(layoutFaults()).toEqual([]);
  });
});

describe("sizeFaults", () => {
  it("refuses a source file of more than 300 lines and allows a test of that size", () => {
    expect(sizeFaults("packages/core/src/decide.ts", "\n".repeat(301))).toHaveLength(1);
    expect(sizeFaults("packages/core/src/decide.test.ts", "\n".repeat(301))).toEqual([]);
  });

  it("refuses an index of more than 60 lines", () => {
    expect(sizeFaults("packages/core/src/index.ts", "\n".repeat(61))).toHaveLength(1);
  });
});

describe("nameFaults", () => {
  it("refuses a file that exports nothing of its own name", () => {
    expect(nameFaults("packages/core/src/decide.ts", "export const other = 1;")).toHaveLength(1);
    expect(nameFaults("packages/core/src/decide.ts", "export function decide() {}")).toEqual([]);
  });

  it("allows a verb in the folder of its noun", () => {
    const renames = "export function renameProject() {}";
    expect(nameFaults("packages/core/src/projects/rename.ts", renames)).toEqual([]);
    expect(nameFaults("packages/core/src/teams/rename.ts", renames)).toHaveLength(1);
    const answers = "export const answerAccessRequest = 1;";
    expect(nameFaults("apps/console/src/access-requests/answer.ts", answers)).toEqual([]);
  });

  it("allows a file that holds types alone", () => {
    expect(nameFaults("packages/core/src/modelTypes.ts", "export interface Other {}")).toEqual([]);
  });
});

describe("castFaults", () => {
  it("refuses a cast without a reason", () => {
    expect(castFaults("packages/core/src/a.ts", "const a = b as string;")).toHaveLength(1);
    expect(castFaults("packages/core/src/a.ts", "// JSON holds strings\nconst a = b as string;")).toEqual([]);
  });

  it("takes neither constants nor words in a string for casts", () => {
    expect(
      castFaults("packages/core/src/a.ts", 'const a = ["x"] as const;\nconst b = "seen as odd";'),
    ).toEqual([]);
  });

  it("leaves other languages alone that stand in a template", () => {
    const query = "const a = sql`select b as c\n  from d as e`;\n";
    expect(castFaults("packages/core/src/a.ts", `${query}const f = g;`)).toEqual([]);
    expect(castFaults("packages/core/src/a.ts", `${query}const f = g as string;`)).toHaveLength(1);
  });
});
