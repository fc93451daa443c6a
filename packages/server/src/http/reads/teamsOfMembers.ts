import { sql } from "kysely";
import type { Database } from "../../storage/Database.ts";
import { humanOrder } from "./humanOrder.ts";

/** Lists the teams of several members, by name, with one query for all of them. */
export async function teamsOfMembers(
  database: Database,
  organization: string,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, readonly { readonly id: string; readonly name: string }[]>> {
  const teams = new Map<string, { id: string; name: string }[]>();
  if (userIds.length === 0) return teams;
  const rows = await database.query
    .selectFrom("team_members")
    .innerJoin("teams", (join) =>
      join
        .onRef("teams.organization_id", "=", "team_members.organization_id")
        .onRef("teams.id", "=", "team_members.team_id"),
    )
    .select(["team_members.user_id", "teams.id", "teams.name"])
    .where("team_members.organization_id", "=", organization)
    .where("team_members.user_id", "in", userIds)
    .orderBy(humanOrder(sql.ref("teams.name")))
    .execute();
  for (const { user_id, id, name } of rows) {
    const known = teams.get(user_id);
    if (known) known.push({ id, name });
    else teams.set(user_id, [{ id, name }]);
  }
  return teams;
}
