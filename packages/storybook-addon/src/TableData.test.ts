import { describe, expect, it } from "vitest";
import { model } from "../test/market.ts";
import { permissionModelTable, roleModelTable, sectionOf } from "./roleModelTable.ts";
import { csvText, filterTable, markdownText } from "./TableData.ts";

const matrix = roleModelTable(model, sectionOf);

describe("the table of a model", () => {
  it("says which role, by itself, allows which permission", () => {
    expect(matrix.columns).toEqual(["Permission", "Keeper", "Till clerk", "Stall: Seller"]);
    expect(matrix.sections).toEqual([
      { title: "Price", rows: [{ name: "price.change", cells: ["yes", "no", "yes"] }] },
      { title: "Till", rows: [{ name: "till.open", cells: ["yes", "yes", "no"] }] },
      { title: "Stall", rows: [{ name: "stall.paint", cells: ["yes", "no", "yes"] }] },
    ]);
  });

  it("says how each permission is decided", () => {
    const { sections } = permissionModelTable(model, sectionOf);
    expect(sections.at(-1)?.rows[0]?.cells).toEqual([
      "shop and stall",
      "Street",
      "Keeper (shop), Seller (stall)",
    ]);
  });

  it("is filtered by words, and by whether the roles differ", () => {
    expect(filterTable(matrix, "paint", false).sections.map(({ title }) => title)).toEqual(["Stall"]);
    const same = {
      columns: ["P", "A", "B"],
      sections: [{ title: "S", rows: [{ name: "p", cells: ["yes", "yes"] }] }],
    };
    expect(filterTable(same, "", true).sections).toEqual([]);
  });

  it("is written as Markdown", () => {
    expect(markdownText(filterTable(matrix, "till.open", false))).toBe(
      "### Till\n\n| Permission | Keeper | Till clerk | Stall: Seller |\n| --- | --- | --- | --- |\n| till.open | yes | yes | no |",
    );
  });

  it("is written as comma-separated values, with no cell that a spreadsheet would run", () => {
    const odd = { columns: ["P"], sections: [{ title: "a,b", rows: [{ name: "=1+1", cells: [] }] }] };
    expect(csvText(odd)).toBe('Section,P\r\n"a,b",\'=1+1');
  });
});
