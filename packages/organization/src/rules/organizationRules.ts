import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { Refused } from "./Refused.ts";
import type { OrganizationRecord } from "./records.ts";
import { admit } from "./admit.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { nameFault } from "./nameFault.ts";
import { refuse } from "./refuse.ts";
import { tidyName } from "./tidyName.ts";

/** The commands about an organization's own details. */
export type OrganizationCommand = CommandOf<
  "organization.rename" | "organization.changePlan" | "organization.requireSecondFactor"
>;

/**
 * Decides the commands about an organization's own details: its name, its plan with the number of seats, and whether
 * everyone needs a second factor. A change of plan takes nothing from anyone: a person who has a project role that the new
 * plan does not have keeps it.
 * @example
 * import { organizationRules, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * organizationRules(
 *   facts,
 *   { type: "organization.changePlan", plan: "growth", seats: 25 },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function organizationRules(facts: Facts, command: OrganizationCommand, context: Context): Outcome {
  if (command.type === "organization.rename") return rename(facts, command, context);
  return command.type === "organization.changePlan"
    ? changePlan(facts, command, context)
    : requireSecondFactor(facts, command, context);
}

function rename(facts: Facts, { name }: CommandOf<"organization.rename">, context: Context): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("org.details.update"));
  if (admitted.status === "refused") return admitted;
  if (tidyName(name) === facts.organization.name) return { status: "unchanged" };
  return nameFault(name) ?? updated({ ...facts.organization, name: tidyName(name) });
}

function changePlan(
  facts: Facts,
  { plan, seats }: CommandOf<"organization.changePlan">,
  context: Context,
): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("org.plan.change"));
  if (admitted.status === "refused") return admitted;
  const { organization } = facts;
  if (plan === organization.plan && (seats === undefined || seats === organization.seats))
    return { status: "unchanged" };
  if (seats === undefined) return updated({ ...organization, plan });
  return takenFault(facts, seats, context.now) ?? updated({ ...organization, plan, seats });
}

function requireSecondFactor(
  facts: Facts,
  { required }: CommandOf<"organization.requireSecondFactor">,
  context: Context,
): Outcome {
  const admitted = admit(facts, context, (access) => access.decide("security.twoFactor.toggle"));
  if (admitted.status === "refused") return admitted;
  const { organization } = facts;
  if (required === (organization.twoFactorRequired ?? false)) return { status: "unchanged" };
  const confirmed = confirmGrave(facts, context, [
    { type: "organization.updated", organization: { ...organization, twoFactorRequired: required } },
  ]);
  if (confirmed.status === "refused") return confirmed;
  if (required && (admitted.person.secondFactor ?? admitted.actor.secondFactor) !== true)
    return refuse(
      "second_factor_required",
      `You haven't set up two-factor sign-in, so you would lock yourself out of ${organization.name}. Set it up in your account first.`,
    );
  return confirmed;
}

/** Keeps the seats from being fewer than are taken. */
function takenFault(facts: Facts, seats: number, now: number): Refused | undefined {
  const taken = facts.activeMembers() + facts.pendingInvitations(now);
  if (Number.isSafeInteger(seats) && seats >= taken) return undefined;
  return refuse(
    "no_seat",
    `${facts.organization.name} needs ${taken} seats for its members and pending invitations, so you can't have ${seats}. Enter ${taken} or more, or revoke invitations and remove members first.`,
    "seats",
  );
}

function updated(organization: OrganizationRecord): Outcome {
  return { status: "done", changes: [{ type: "organization.updated", organization }] };
}
