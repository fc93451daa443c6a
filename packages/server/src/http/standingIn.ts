import type { LimitReason } from "@rolecall/core";
import type { OrganizationRole, Plan } from "@rolecall/organization";
import { limitFault } from "@rolecall/organization/rules";
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
  readonly state: "active" | "deletionRequested" | "deleted";
  /** The organization requires a second factor, and they are an active member without one. */
  readonly lacksSecondFactor: boolean;
}

/**
 * Finds the membership of the person who asks. People who are not members get the same answer as if the organization didn't exist.
 */
export async function standingIn({ authority, person }: Asking, organization: string): Promise<Standing> {
  const row = await authority.database.query
    .selectFrom("members")
    .innerJoin("organizations", "organizations.id", "members.organization_id")
    .select([
      "organizations.name",
      "organizations.plan",
      "organizations.seats",
      "organizations.state",
      "organizations.two_factor_required",
      "members.role",
      "members.status",
      "members.second_factor",
    ])
    .where("members.organization_id", "=", organization)
    .where("members.user_id", "=", person.userId)
    .where("organizations.state", "!=", "deleted")
    .executeTakeFirst();
  if (row === undefined) {
    await authority.recordDenial({ organization });
    throw notAMember();
  }
  const { two_factor_required, second_factor, seats, ...standing } = row;
  const lacksSecondFactor = standing.status === "active" && two_factor_required && !second_factor;
  return { organization, ...standing, seats: seats ?? undefined, lacksSecondFactor };
}

/** Finds the same for what any member may read, and lets no one read who lacks the second factor that is required. */
export async function readerIn(asking: Asking, organization: string): Promise<Standing> {
  const standing = await standingIn(asking, organization);
  if (standing.lacksSecondFactor) throw limited("second_factor_required", standing);
  return standing;
}

/** The problem of what a limit closes, in the words of the rules. */
export function limited(reason: LimitReason, standing: Pick<Standing, "name" | "state">): ProblemError {
  const { code, message } = limitFault(reason, standing).refusal;
  return new ProblemError(code, message);
}

/** The same for an organization that is not there and for one that is someone else's, as for commands. */
export const notAMember = () => new ProblemError(refusal.code, refusal.message, { path: refusal.path });
