import type { Authority } from "@rolecall/server";

/** A member of Acme Test for each role in its project Web, who has no other role there. */
export const projectPeople = { owner: "yuki", admin: "tom", analyst: "samuel", consumer: "noor" } as const;

/** Gives these members their roles, if the sample hasn't. */
export async function addProjectPeople({ database: { query } }: Authority): Promise<void> {
  const place = { organization_id: "acme-test", project_id: "web" };
  await query
    .insertInto("project_grants")
    .values([
      { ...place, user_id: projectPeople.owner, role: "owner" },
      { ...place, user_id: projectPeople.consumer, role: "consumer" },
    ])
    .execute();
  // the team would make an analyst an admin
  await query
    .deleteFrom("team_members")
    .where("team_id", "=", "platform")
    .where("user_id", "=", projectPeople.analyst)
    .execute();
}
