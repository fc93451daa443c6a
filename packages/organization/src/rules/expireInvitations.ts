import type { Change } from "./Change.ts";
import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { InvitationRecord } from "./records.ts";
import { invitationStateAt } from "./invitationStateAt.ts";
import { invitationUpdate } from "./invitationUpdate.ts";
import { refuse } from "./refuse.ts";

/**
 * Marks pending invitations whose time is over as expired. Nothing depends on it, because every rule checks the time
 * itself.
 * @example
 * import { expireInvitations, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * expireInvitations(facts, { type: "invitations.expire" }, { now: Date.now(), actor: "system" });
 */
export function expireInvitations(
  facts: Facts,
  _command: CommandOf<"invitations.expire">,
  { actor, now }: Context,
): Outcome {
  if (actor !== "system")
    return refuse("not_permitted", "You can't make invitations expire early. To end one now, revoke it.");
  const changes = facts.overdueInvitations(now).map(expired);
  return changes.length > 0 ? { status: "done", changes } : { status: "unchanged" };
}

/** Lists what the clock has to write down about the invitations of one address. */
export function expiries(facts: Facts, now: number, email: string): readonly Change[] {
  return facts
    .pendingInvitationsOf(email)
    .filter((invitation) => invitationStateAt(invitation, now) === "expired")
    .map(expired);
}

function expired(invitation: InvitationRecord): Change {
  return invitationUpdate(invitation, { state: "expired" });
}
