import { describe, expect, it } from "vitest";
import { cells } from "../../../../../packages/organization/test/cells.ts";
import { type MatrixFilter, matrixSections } from "./matrixSections.ts";

const rowsOf = (filter: Partial<MatrixFilter>) =>
  matrixSections({ search: "", onlyDifferences: false, withExtensions: false, ...filter }).flatMap(
    ({ rows }) => rows,
  );

describe("matrixSections", () => {
  it("answers all 268 cells as the table does", () => {
    const answers = new Map(rowsOf({}).map(({ permission, answers: given }) => [permission, given]));
    expect(answers.size).toBe(67);
    expect(
      cells.filter(({ permission, role, allowed }) => answers.get(permission)?.[role] !== allowed),
    ).toEqual([]);
  });

  it("adds the extensions under headings of their own", () => {
    const sections = matrixSections({ search: "", onlyDifferences: false, withExtensions: true });
    expect(sections.some(({ extension }) => extension)).toBe(true);
    expect(sections.flatMap(({ rows }) => rows).length).toBeGreaterThan(67);
  });

  it("keeps the rows in which the roles differ", () => {
    expect(rowsOf({ onlyDifferences: true })).toHaveLength(49);
  });

  it("finds by label, by name and by section, with all the words", () => {
    expect(rowsOf({ search: "  Rename PROJECT " }).map(({ permission }) => permission)).toEqual([
      "project.rename",
    ]);
    expect(rowsOf({ search: "team.create" })).toHaveLength(1);
    expect(rowsOf({ search: "sign-in security" })).toHaveLength(3);
    expect(rowsOf({ search: "nothing like it" })).toEqual([]);
  });
});
