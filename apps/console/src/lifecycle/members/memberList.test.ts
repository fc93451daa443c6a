import { describe, expect, it } from "vitest";
import { profiles, seedOrganization } from "../../../server/sample/seedOrganization.ts";
import { memberList } from "./memberList.ts";
import { memberRows } from "./memberRows.ts";

const listOf = (names: typeof profiles) =>
  memberList(memberRows(seedOrganization(), names, { search: "", column: "role", descending: false })).split(
    "\r\n",
  );

describe("memberList", () => {
  it("has a row for everyone, beneath its headings", () => {
    const lines = listOf(profiles);
    expect(lines[0]).toBe("name,email,organization_role,teams,joined,last_activity");
    expect(lines[1]).toBe("Ines Okafor,ines@acme.test,Owner,Leadership,2026-03-05,2026-11-24");
    expect(lines).toHaveLength(11);
  });

  it("keeps a name from being run as a formula, or from breaking its row", () => {
    expect(listOf({ ...profiles, ines: { name: '=1+1,"x"' } })[1]).toMatch(/^"'=1\+1,""x""",ines@/);
  });
});
