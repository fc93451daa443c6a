import type { Change } from "./Change.ts";
import type { Context, Person } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { Refused } from "./Refused.ts";
import type { InvitationRecord, InvitationState } from "./records.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { couldGive } from "./couldGive.ts";
import { invitationStateAt } from "./invitationStateAt.ts";
import { invitationTransition } from "./invitationTransition.ts";
import { invitationUpdate } from "./invitationUpdate.ts";
import { limitFault } from "./limitFault.ts";
import { offeredPlaces } from "./offeredPlaces.ts";
import { recipientFault } from "./recipientFault.ts";
import { refuse } from "./refuse.ts";
import { refuseUnlessActive } from "./refuseUnlessActive.ts";
import { seatFault } from "./seatFault.ts";
import { stepFault } from "./stepFault.ts";
import { tellInviter } from "./tellInviter.ts";
import { toEmailKey } from "./toEmailKey.ts";
import { unknownTokenFault } from "./unknownTokenFault.ts";

/**
 * Accepts an invitation as the invited person, who becomes a member with the offered projects and teams. Those that no
 * longer exist are reported. If the inviter could no longer make the offer, the invitation counts as revoked.
 * @example
 * import { acceptInvitation, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * acceptInvitation(
 *   facts,
 *   { type: "invitation.accept", tokenHash: "hash of the token in the link" },
 *   { now: Date.now(), actor: { userId: "maya", email: "maya@acme.example", emailVerified: true } },
 * );
 */
export function acceptInvitation(
  facts: Facts,
  { tokenHash }: CommandOf<"invitation.accept">,
  context: Context,
): Outcome {
  const invitation = facts.invitationByToken(tokenHash);
  if (invitation === undefined) return unknownTokenFault();
  if (isAgain(facts, invitation, context)) return { status: "unchanged" };
  const step = invitationTransition(standing(facts, invitation, context.now), "accept");
  if (step.status === "unchanged") return step;
  if (step.status === "refused") return stepFault(step.code);
  const recipient = recipientFault(context, invitation);
  if (recipient.status === "refused") return recipient;
  const { person } = recipient;
  const fault =
    memberFault(facts, person, invitation) ??
    seatFault(facts, () => facts.activeMembers(), "Ask an owner or admin to free or add a seat.") ??
    secondFactorFault(facts, person) ??
    refuseUnlessActive(facts);
  return fault ?? confirmGrave(facts, context, joining(facts, invitation, person, context.now));
}

/** Whether the one who accepted it, and is still a member, accepts it again. */
function isAgain(facts: Facts, { state, acceptedBy }: InvitationRecord, { actor }: Context): boolean {
  return (
    state === "accepted" &&
    actor !== "system" &&
    actor.userId === acceptedBy &&
    facts.member(actor.userId) !== undefined
  );
}

function standing(facts: Facts, invitation: InvitationRecord, now: number): InvitationState {
  const state = invitationStateAt(invitation, now);
  return state === "pending" && !couldGive(facts, invitation.invitedBy, invitation) ? "revoked" : state;
}

function memberFault(facts: Facts, { userId }: Person, { email }: InvitationRecord): Refused | undefined {
  const member = facts.member(userId) ?? facts.memberByEmail(email);
  if (member === undefined) return undefined;
  const { name } = facts.organization;
  return refuse(
    "already_member",
    member.status === "suspended"
      ? `Your membership in ${name} is suspended. Ask an owner or admin to restore it.`
      : `You are already a member of ${name}. Open ${name} instead.`,
  );
}

function secondFactorFault({ organization }: Facts, { secondFactor }: Person): Refused | undefined {
  if (organization.twoFactorRequired !== true || secondFactor === true) return undefined;
  return limitFault("second_factor_required", organization);
}

function joining(
  facts: Facts,
  invitation: InvitationRecord,
  { userId }: Person,
  now: number,
): readonly Change[] {
  const { role } = invitation;
  const email = toEmailKey(invitation.email);
  const others = facts
    .pendingInvitationsOf(email)
    .filter((each) => each.id !== invitation.id)
    .filter((each) => invitationStateAt(each, now) === "pending");
  return [
    invitationUpdate(invitation, { state: "accepted", acceptedBy: userId }),
    {
      type: "member.added",
      member: { userId, email, emailVerified: true, role, status: "active", version: 1, joinedAt: now },
    },
    ...offeredPlaces(facts, invitation, userId),
    ...others.map((each) => invitationUpdate(each, { state: "revoked" })),
    ...tellInviter(facts, invitation, "invitation.accepted"),
  ];
}
