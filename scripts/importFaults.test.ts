import { describe, expect, it } from "vitest";
import { arrowFaults, circleFaults, readImports, smallFileFaults } from "./importFaults.ts";

const imports = (files: Record<string, readonly string[]>) => new Map(Object.entries(files));

describe("readImports", () => {
  it("finds imports of values, of types, of modules loaded later and of styles", () => {
    const found = readImports(["scripts/importFaults.ts", "vitest.config.ts"]);
    expect(found.get("scripts/importFaults.ts")).toEqual(["scripts/projectFiles.ts"]);
    expect(found.get("vitest.config.ts")).toContain("scripts/storybookProject.ts");
  });
});

describe("arrowFaults", () => {
  const src = "apps/console/src";

  it("refuses a table of the console that imports a page", () => {
    const page = `${src}/organization/teams/TeamsScreen.tsx`;
    expect(arrowFaults(imports({ [`${src}/ui/tables/LongTable.tsx`]: [page] }))).toHaveLength(1);
    expect(arrowFaults(imports({ [page]: [`${src}/ui/tables/LongTable.tsx`] }))).toEqual([]);
  });

  it("refuses a page that takes its data from a story, and allows it to a test", () => {
    const sample = `${src}/stories/sample.ts`;
    expect(arrowFaults(imports({ [`${src}/account/NameForm.tsx`]: [sample] }))).toHaveLength(1);
    expect(arrowFaults(imports({ [`${src}/account/NameForm.test.tsx`]: [sample] }))).toEqual([]);
  });
});

describe("circleFaults", () => {
  it("names the files of a circle", () => {
    const circle = imports({ "a.ts": ["b.ts"], "b.ts": ["c.ts"], "c.ts": ["b.ts"], "d.ts": ["a.ts"] });
    expect(circleFaults(circle)).toEqual(["Imports go in a circle: b.ts -> c.ts -> b.ts"]);
  });

  it("finds none where two ways lead to one file", () => {
    expect(circleFaults(imports({ "a.ts": ["b.ts", "c.ts"], "b.ts": ["d.ts"], "c.ts": ["d.ts"] }))).toEqual(
      [],
    );
  });
});

describe("smallFileFaults", () => {
  const files = imports({ "a.ts": ["b.ts", "c.ts"], "d.ts": ["c.ts"], "b.ts": [], "c.ts": [] });

  it("refuses a file under 15 lines that only one other imports", () => {
    expect(smallFileFaults(files, () => 14)).toEqual([
      "b.ts has 14 lines and one importer: move them to a.ts.",
    ]);
    expect(smallFileFaults(files, () => 15)).toEqual([]);
  });
});
