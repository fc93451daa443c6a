import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { invitationUpdate } from "./invitationUpdate.ts";
import { takeOfferFault } from "./takeOfferFault.ts";
import { openInvitation } from "./openInvitation.ts";

/**
 * Revokes an invitation. Its link stops working immediately, and no one is notified.
 * @example
 * import { revokeInvitation, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * revokeInvitation(
 *   facts,
 *   { type: "invitation.revoke", id: "invitation-1" },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function revokeInvitation(
  facts: Facts,
  { id }: CommandOf<"invitation.revoke">,
  context: Context,
): Outcome {
  const open = openInvitation(facts, context, id, "revoke", "invitation.revoke");
  if (open.status !== "open") return open;
  const { actor, invitation, to: state } = open;
  return (
    takeOfferFault(facts, actor, invitation) ?? {
      status: "done",
      changes: [invitationUpdate(invitation, { state })],
    }
  );
}

/**
 * Takes an invitation that has ended off the list of invited people. The audit log keeps it.
 * @example
 * import { hideInvitation, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * hideInvitation(
 *   facts,
 *   { type: "invitation.hide", id: "invitation-1" },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function hideInvitation(
  facts: Facts,
  { id }: CommandOf<"invitation.hide">,
  context: Context,
): Outcome {
  const open = openInvitation(facts, context, id, "hide", "invitation.revoke");
  if (open.status !== "open") return open;
  const { invitation, to: state } = open;
  if (invitation.hidden === true) return { status: "unchanged" };
  return { status: "done", changes: [invitationUpdate(invitation, { state, hidden: true })] };
}
