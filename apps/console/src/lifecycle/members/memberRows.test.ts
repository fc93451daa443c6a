import { describe, expect, it } from "vitest";
import { profiles, seedOrganization } from "../../../server/sample/seedOrganization.ts";
import { memberRows, type MemberView } from "./memberRows.ts";

const rows = (view: Partial<MemberView>) =>
  memberRows(seedOrganization(), profiles, { search: "", column: "name", descending: false, ...view }).map(
    ({ member }) => member.userId,
  );

describe("memberRows", () => {
  it.each([
    ["", 9],
    ["INES", 1],
    ["billing", 1],
    ["growth admin", 1],
    ["suspended", 1],
    ["nobody", 0],
  ])("finds by %o %i people", (search, count) => {
    expect(rows({ search })).toHaveLength(count);
  });

  it("sorts by each column, both ways", () => {
    expect(rows({ column: "name" })[0]).toBe("clara");
    expect(rows({ column: "name", descending: true })[0]).toBe("yuki");
    expect(rows({ column: "role" }).slice(0, 3)).toEqual(["ines", "clara", "jonas"]);
    expect(rows({ column: "lastSeen" })[0]).toBe("ines");
    expect(rows({ column: "lastSeen" }).at(-1)).toBe("yuki");
    expect(rows({ column: "teams", descending: true })[0]).toBe("jonas");
    expect(rows({ column: "email" })[0]).toBe("clara");
  });

  it("goes by name where a column does not tell two people apart", () => {
    expect(rows({ column: "role" }).slice(4)).toEqual(["mateo", "noor", "samuel", "tom", "yuki"]);
  });
});
