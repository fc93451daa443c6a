import type { Authority } from "@rolecall/server";
import { samplePeople } from "../sample/samplePeople.ts";

/** Lists the sample's people with their roles in organizations. */
export async function demoPeople({ database }: Authority) {
  const rows = await database.query
    .selectFrom("members")
    .innerJoin("organizations", "organizations.id", "members.organization_id")
    .select(["members.user_id", "members.role", "organizations.id", "organizations.name"])
    .where(
      "members.user_id",
      "in",
      samplePeople.map(({ id }) => id),
    )
    .where("organizations.state", "!=", "deleted")
    .orderBy("organizations.name")
    .execute();
  return {
    items: samplePeople.map((person) => ({
      ...person,
      organizations: rows
        .filter(({ user_id }) => user_id === person.id)
        .map(({ id, name, role }) => ({ id, name, role })),
    })),
  };
}
