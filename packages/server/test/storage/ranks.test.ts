import { organizationModel } from "@rolecall/organization";
import { rankOf } from "@rolecall/organization/rules";
import { expect, it } from "vitest";
import { organization } from "../../../organization/test/organizations.ts";
import { importOrganization } from "../../src/index.ts";
import { eachDatabase } from "../databases.ts";

eachDatabase("the rank of a role in the database", (open) => {
  it("is the one that the rules know", async () => {
    const database = await open();
    const roles = organizationModel.roles("organization");
    const people = Object.fromEntries(roles.map((role) => [`the-${role}`, role]));
    await importOrganization(database, organization({ people }));
    const rows = await database.query.selectFrom("members").select(["role", "role_rank"]).execute();
    expect(rows).toHaveLength(roles.length);
    for (const { role, role_rank } of rows) expect([role, role_rank]).toEqual([role, rankOf(role)]);
  });
});
