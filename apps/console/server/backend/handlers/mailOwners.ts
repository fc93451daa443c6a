import type { Authority, Tables } from "@rolecall/server";
import type { Transaction } from "kysely";
import { mailTo, type MemberMail } from "./mailTo.ts";

/** An email about an action: the id of its author, and a function that gets their name and returns the text. */
interface OwnerMail extends Omit<MemberMail, "lines"> {
  readonly by: string;
  readonly lines: (name: string) => readonly string[];
}

/**
 * Emails the active owners of an organization about a grave act in a transaction, and, if it is about a project, the
 * owners of `project` by a grant of their own or a team.
 */
export async function mailOwners(
  authority: Authority,
  transaction: Transaction<Tables>,
  { by, lines, ...mail }: OwnerMail,
  project = "",
): Promise<void> {
  const actor = await transaction
    .selectFrom("members")
    .select(["name", "email"])
    .where("organization_id", "=", mail.organization)
    .where("user_id", "=", by)
    .executeTakeFirst();
  const people = await transaction
    .selectFrom("members")
    .select("email")
    .where("organization_id", "=", mail.organization)
    .where("status", "=", "active")
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb("role", "=", "owner"),
        exists(
          selectFrom("project_grants")
            .select("project_grants.user_id")
            .whereRef("project_grants.organization_id", "=", "members.organization_id")
            .whereRef("project_grants.user_id", "=", "members.user_id")
            .where("project_grants.project_id", "=", project)
            .where("project_grants.role", "=", "owner"),
        ),
        exists(
          selectFrom("team_members")
            .innerJoin("team_projects", (join) =>
              join
                .onRef("team_projects.organization_id", "=", "team_members.organization_id")
                .onRef("team_projects.team_id", "=", "team_members.team_id"),
            )
            .select("team_members.user_id")
            .whereRef("team_members.organization_id", "=", "members.organization_id")
            .whereRef("team_members.user_id", "=", "members.user_id")
            .where("team_projects.project_id", "=", project)
            .where("team_projects.role", "=", "owner"),
        ),
      ]),
    )
    .execute();
  for (const { email } of people)
    // a transaction runs one statement at a time
    // oxlint-disable-next-line no-await-in-loop
    await mailTo(authority, transaction, email, { ...mail, lines: lines(actor?.name ?? actor?.email ?? by) });
}
