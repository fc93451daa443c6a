import type { Change, MailKind } from "./Change.ts";
import type { Context } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { GraveAct } from "./graveActs.ts";
import type { Outcome } from "./Outcome.ts";
import type { InvitationRecord, MemberRecord, OrganizationRecord } from "./records.ts";
import { nameOf } from "./askAnOwner.ts";
import { passwordFault } from "./passwordFault.ts";
import { projectMails } from "./projectMails.ts";
import { refuse } from "./refuse.ts";

/** One grave act among some changes. */
interface Act {
  readonly act: GraveAct;
  /** The act with names: completes "To …". */
  readonly doing: string;
  /** Who becomes an owner at once. */
  readonly owner?: MemberRecord;
  readonly mails: readonly Mail[];
}

type Mail = Extract<Change, { readonly type: "mail.queued" }>;

/**
 * Lets through what a command comes to, with the mails to the people concerned. If a grave act is among the changes,
 * the person must have just proven that it is them. It reads the changes and not the command, so no command can do a
 * grave act without the password. Applied twice, it comes to the same.
 */
export function confirmGrave(facts: Facts, { actor }: Context, changes: readonly Change[]): Outcome {
  const acts = changes.flatMap((change) => actsIn(facts, change, changes));
  for (const { act, doing, owner } of acts) {
    const fault = passwordFault(act, actor, doing);
    if (fault) return fault;
    if (actor !== "system" && owner && !owner.emailVerified)
      return refuse(
        "target_not_verified",
        `${nameOf(owner)} can't be an owner yet, because their email address isn't verified. They can verify it with the link in their email.`,
        "userId",
      );
  }
  const mails = [...acts.flatMap((each) => each.mails), ...mailsOfAcceptance(facts, changes)];
  return { status: "done", changes: [...changes, ...mails.filter((mail) => !isAmong(changes, mail))] };
}

/** The grave acts of one change. */
function actsIn(facts: Facts, change: Change, changes: readonly Change[]): readonly Act[] {
  if (change.type === "member.added") return ownerActs(facts, change.member, undefined, changes);
  if (change.type === "member.updated") return ownerActs(facts, change.member, change.before, changes);
  if (change.type === "invitation.added" || change.type === "invitation.updated")
    return offerActs(facts, change.invitation);
  if (change.type === "organization.updated") return organizationActs(facts, change.organization);
  if (change.type !== "project.removed") return [];
  const { projectId } = change;
  const doing = `delete ${facts.project(projectId)?.name ?? "this project"}`;
  return [{ act: "project.delete", doing, mails: projectMails(facts, "project.deleted", projectId) }];
}

function ownerActs(
  facts: Facts,
  member: MemberRecord,
  before: MemberRecord | undefined,
  changes: readonly Change[],
): readonly Act[] {
  if (!isOwner(member) || isOwner(before) || isAccepting(member, changes)) return [];
  const { email, userId } = member;
  const mails: readonly Mail[] = [
    { type: "mail.queued", kind: "role.changed", to: email, about: userId },
    ...mailsToOwners(facts, "owner.made", userId),
  ];
  return [{ act: "owner.make", doing: `make ${nameOf(member)} an owner`, owner: member, mails }];
}

function offerActs(facts: Facts, { id, email, name, role, state }: InvitationRecord): readonly Act[] {
  if (role !== "owner" || state !== "pending") return [];
  const mails = mailsToOwners(facts, "owner.offered", id);
  return [{ act: "owner.make", doing: `invite ${name ?? email} as an owner`, mails }];
}

function organizationActs(facts: Facts, after: OrganizationRecord): readonly Act[] {
  const { organization } = facts;
  const { id, name } = after;
  const acts: Act[] = [];
  if (after.state === "deletionRequested" && organization.state === "active") {
    const mails = mailsToOwners(facts, "deletion.requested", id);
    acts.push({ act: "organization.delete", doing: `delete ${name}`, mails });
  }
  if ((after.twoFactorRequired ?? false) !== (organization.twoFactorRequired ?? false)) {
    const mails = mailsToOwners(facts, "secondFactor.changed", id);
    const doing = `change who needs a second factor in ${name}`;
    acts.push({ act: "organization.security", doing, mails });
  }
  return acts;
}

/** The invited person has an account of their own, and the password was asked for when they were invited. */
function isAccepting({ userId }: MemberRecord, changes: readonly Change[]): boolean {
  return changes.some(
    (change) =>
      change.type === "invitation.updated" &&
      change.invitation.state === "accepted" &&
      change.invitation.acceptedBy === userId &&
      change.invitation.role === "owner",
  );
}

function mailsOfAcceptance(facts: Facts, changes: readonly Change[]): readonly Mail[] {
  const joined = changes.flatMap((change) =>
    change.type === "member.added" && isOwner(change.member) && isAccepting(change.member, changes)
      ? mailsToOwners(facts, "owner.joined", change.member.userId)
      : [],
  );
  // the inviter is told already that the invitation was accepted
  const told = changes.flatMap((change) => (change.type === "mail.queued" ? [change.to] : []));
  return joined.filter(({ to }) => !told.includes(to));
}

function isOwner(member: MemberRecord | undefined): boolean {
  return member?.role === "owner" && member.status === "active";
}

function mailsToOwners(facts: Facts, kind: MailKind, about: string): readonly Mail[] {
  return facts.owners().map(({ email }) => ({ type: "mail.queued", kind, to: email, about }));
}

function isAmong(changes: readonly Change[], { kind, to, about }: Mail): boolean {
  return changes.some(
    (each) => each.type === "mail.queued" && each.kind === kind && each.to === to && each.about === about,
  );
}
