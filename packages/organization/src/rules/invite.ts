import type { Context, Invite } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { Refused } from "./Refused.ts";
import type { InvitationRecord } from "./records.ts";
import { admit } from "./admit.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { expiries } from "./expireInvitations.ts";
import { invitationGuards } from "./invitationGuards.ts";
import { invitationLife } from "./invitationLife.ts";
import { invitationStateAt } from "./invitationStateAt.ts";
import { inviteAgain } from "./inviteAgain.ts";
import { inviterFault } from "./inviterFault.ts";
import { inviteKnown } from "./inviteKnown.ts";
import { normalizeEmail } from "./normalizeEmail.ts";
import { refuse } from "./refuse.ts";
import { tidyName } from "./tidyName.ts";
import { tidyOffer } from "./tidyOffer.ts";

const permissions = {
  projects: "user.inviteToProject",
  teams: "user.inviteToTeam",
  list: "user.inviteBulk",
} as const;

/**
 * Invites one person. As a row of a list (`via: "list"`), it also accepts known people: a member gets the offered
 * projects and teams, and a pending invitation is sent again. If the row's offer differs from that invitation, it is
 * edited first, by the rules of {@link editInvitation}.
 * @example
 * import { invite, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * const outcome = invite(
 *   facts,
 *   {
 *     type: "invite",
 *     via: "projects",
 *     id: "invitation-1",
 *     tokenHash: "hash of a new token",
 *     email: "maya@acme.example",
 *     role: "member",
 *     projects: [{ projectId: "web", role: "analyst" }],
 *     teamIds: [],
 *   },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 * if (outcome.status === "refused") console.log(outcome.refusal.message);
 */
export function invite(facts: Facts, command: Invite, context: Context): Outcome {
  const { now } = context;
  const may = permissions[command.via];
  const admitted = admit(facts, context, (access) => access.decide(may));
  if (admitted.status === "refused") return admitted;
  const unverified = inviterFault(context);
  if (unverified) return unverified;
  const { actor } = admitted;
  const email = normalizeEmail(command.email);
  if (email === undefined)
    return refuse(
      "invalid_email",
      `"${command.email}" is not an email address. Use one like name@company.example.`,
      "email",
    );

  const { id, tokenHash, role, projects, teamIds } = command;
  const fault = invitationGuards(facts, actor, { email, role, projects, teamIds, now, mail: true });
  const made = facts.invitation(id);
  if (fault) return made && isAgain(fault, made, email, now) ? { status: "unchanged" } : known(fault, email);
  if (made)
    return refuse(
      "stale",
      `The invitation "${id}" exists already and has ended or is for another address. Create a new one.`,
      "id",
    );
  const name = tidyName(command.name ?? "");
  const invitation: InvitationRecord = {
    id,
    email,
    ...(name ? { name } : {}),
    role,
    ...tidyOffer(command),
    state: "pending",
    tokenHash,
    invitedBy: actor.userId,
    createdAt: now,
    expiresAt: now + invitationLife,
    sentCount: 1,
    lastSentAt: now,
  };
  return confirmGrave(facts, context, [
    ...expiries(facts, now, email),
    { type: "invitation.added", invitation },
    { type: "mail.queued", kind: "invitation", to: email, about: id },
  ]);

  /** What a refusal comes to in a list. */
  function known(refused: Refused, address: string): Outcome {
    if (command.via !== "list") return refused;
    const { code } = refused.refusal;
    const member = code === "already_member" ? facts.memberByEmail(address) : undefined;
    if (member?.status === "active") return inviteKnown(facts, command, member, context);
    const pending = code === "already_invited" ? facts.pendingInvitationOf(address, now) : undefined;
    return pending === undefined ? refused : inviteAgain(facts, command, pending, context);
  }
}

/** Whether the same invitation is made twice, as after an answer that was lost on the way: it goes out once. */
function isAgain({ refusal }: Refused, made: InvitationRecord, email: string, now: number): boolean {
  return (
    refusal.code === "already_invited" && made.email === email && invitationStateAt(made, now) === "pending"
  );
}
