import type { OrganizationRole, Plan } from "@rolecall/organization";
import { notAMember as refusal } from "../authority/refusals.ts";
import type { Asking } from "./Asked.ts";
import { ProblemError } from "./ProblemError.ts";

/** Where the person who asks stands in an organization. */
export interface Standing {
  readonly organization: string;
  readonly name: string;
  readonly plan: Plan;
  readonly seats: number | undefined;
  readonly role: OrganizationRole;
  readonly status: "active" | "suspended";
}

/**
 * Finds where the person who asks stands in an organization. Whoever is no member of it is answered as if it were not
 * there at all.
 */
export async function standingIn({ authority, person }: Asking, organization: string): Promise<Standing> {
  const row = await authority.database.query
    .selectFrom("members")
    .innerJoin("organizations", "organizations.id", "members.organization_id")
    .select([
      "organizations.name",
      "organizations.plan",
      "organizations.seats",
      "members.role",
      "members.status",
    ])
    .where("members.organization_id", "=", organization)
    .where("members.user_id", "=", person.userId)
    .where("organizations.state", "!=", "deleted")
    .executeTakeFirst();
  if (row === undefined) {
    await authority.recordDenial({ organization });
    throw notAMember();
  }
  return { organization, ...row, seats: row.seats ?? undefined };
}

/** The same for an organization that is not there and for one that is somebody else's, as for commands. */
export const notAMember = () => new ProblemError(refusal.code, refusal.message, { path: refusal.path });
