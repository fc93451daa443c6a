import type { Change } from "./Change.ts";
import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { InvitationTargets } from "./records.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { couldGive } from "./couldGive.ts";
import { expiries } from "./expireInvitations.ts";
import { giveFault } from "./offerFault.ts";
import { invitationGuards } from "./invitationGuards.ts";
import { invitationLife } from "./invitationLife.ts";
import { invitationUpdate } from "./invitationUpdate.ts";
import { inviterFault } from "./inviterFault.ts";
import { openInvitation } from "./openInvitation.ts";
import { sendFault } from "./sendFault.ts";

/**
 * Sends an invitation again, or creates a new link to copy (`mail: false`). Either way, it gets a new token and a new
 * expiry, and the old link stops working. Deleted projects and teams are dropped from the offer. An expired invitation
 * becomes pending again if the person could create it, who is then responsible for the offer.
 * @example
 * import { resendInvitation, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * resendInvitation(
 *   facts,
 *   { type: "invitation.resend", id: "invitation-1", tokenHash: "hash of a new token", mail: true },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function resendInvitation(
  facts: Facts,
  command: CommandOf<"invitation.resend" | "invitation.retry">,
  context: Context,
): Outcome {
  const { id, tokenHash } = command;
  const { now } = context;
  const mail = command.type === "invitation.retry" || command.mail;
  const event = command.type === "invitation.retry" ? "retry" : "resend";
  const open = openInvitation(facts, context, id, event, "invitation.resend");
  if (open.status !== "open") return open;
  const unverified = inviterFault(context);
  if (unverified) return unverified;
  const { actor, invitation, from, to: state } = open;
  const { email, invitedBy } = invitation;

  const expired = from === "expired";
  // Asked twice, as after an answer that was lost on the way, it sends one mail.
  if (!expired && invitation.tokenHash === tokenHash) return { status: "unchanged" };
  const offer = placesThere(facts, invitation);
  const fault = expired
    ? invitationGuards(facts, actor, { ...invitation, ...offer, now, mail })
    : (giveFault(facts, actor, invitation) ?? (mail ? sendFault(facts, actor, email, now) : undefined));
  if (fault) return fault;

  const resent: Change = invitationUpdate(invitation, {
    ...offer,
    state,
    tokenHash,
    expiresAt: now + invitationLife,
    invitedBy: !expired && couldGive(facts, invitedBy, invitation) ? invitedBy : actor.userId,
    ...(mail ? { sentCount: invitation.sentCount + 1, lastSentAt: now } : {}),
    ...(invitation.hidden === true ? { hidden: false } : {}),
  });
  const others = expiries(facts, now, email).filter(
    (change) => change.type !== "invitation.updated" || change.invitation.id !== id,
  );
  const sending: readonly Change[] = mail
    ? [{ type: "mail.queued", kind: "invitation", to: email, about: id }]
    : [];
  return confirmGrave(facts, context, [...others, resent, ...sending]);
}

/** The places of an offer that are still there. */
function placesThere(facts: Facts, { projects, teamIds }: InvitationTargets): InvitationTargets {
  return {
    projects: projects.filter(({ projectId }) => facts.project(projectId) !== undefined),
    teamIds: teamIds.filter((id) => facts.team(id) !== undefined),
  };
}
