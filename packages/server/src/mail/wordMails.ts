import type { Change, InvitationRecord, MailKind, Person } from "@rolecall/organization/rules";
import type { StoredFacts } from "../authority/facts/StoredFacts.ts";
import type { QueuedMail } from "./QueuedMail.ts";

/** Finds, from the facts of the moment, the names that the mails among some changes will need. */
export function wordMails(
  facts: StoredFacts,
  changes: readonly Change[],
  actor: Person | "system",
): readonly QueuedMail[] {
  return changes.flatMap((change) =>
    change.type === "mail.queued"
      ? [
          {
            kind: change.kind,
            to: change.to,
            about: change.about,
            ...(change.kind === "invitation" && {
              expiresAt: invitationOf(facts, changes, change.about).expiresAt,
            }),
            words: {
              organization: facts.organization.name,
              ...inviterWords(facts, actor),
              ...wordsOf(facts, changes, change.kind, change.about),
            },
          },
        ]
      : [],
  );
}

function inviterWords(facts: StoredFacts, actor: Person | "system"): Readonly<Record<string, string>> {
  if (actor === "system") return { by: facts.organization.name };
  const name = facts.answer(facts.questions.nameOf(actor.userId));
  return name === undefined ? { byAddress: actor.email } : { by: name };
}

function wordsOf(
  facts: StoredFacts,
  changes: readonly Change[],
  kind: MailKind,
  about: string,
): Readonly<Record<string, string>> {
  if (kind === "invitation") {
    const { role, expiresAt } = invitationOf(facts, changes, about);
    return { role, until: new Date(expiresAt).toISOString() };
  }
  if (kind === "invitation.accepted" || kind === "invitation.declined" || kind === "owner.offered") {
    const { email, name } = invitationOf(facts, changes, about);
    return { invitedAddress: email, ...(name !== undefined && { invited: name }) };
  }
  if (kind === "owner.made" || kind === "owner.joined") return { member: memberName(facts, changes, about) };
  if (kind.startsWith("project.")) return { project: projectName(facts, changes, about) };
  for (const change of changes) {
    if (change.type === "organization.updated" && kind === "secondFactor.changed")
      return { required: change.organization.twoFactorRequired === true ? "yes" : "no" };
    if (change.type === "member.updated" && change.member.userId === about)
      return { role: change.member.role };
    if (change.type === "organization.updated" && change.organization.purgeAt !== undefined)
      return { until: new Date(change.organization.purgeAt).toISOString() };
  }
  return {};
}

function memberName(facts: StoredFacts, changes: readonly Change[], userId: string): string {
  const name = facts.answer(facts.questions.nameOf(userId));
  const email = changes.flatMap((change) =>
    (change.type === "member.added" || change.type === "member.updated") && change.member.userId === userId
      ? [change.member.email]
      : [],
  )[0];
  if (name === undefined) return email ?? userId;
  return email === undefined ? name : `${name} (${email})`;
}

function projectName(facts: StoredFacts, changes: readonly Change[], id: string): string {
  const added = changes.find((change) => change.type === "project.added" && change.project.id === id);
  if (added?.type === "project.added") return added.project.name;
  return facts.project(id)?.name ?? id;
}

function invitationOf(
  facts: StoredFacts,
  changes: readonly Change[],
  id: string,
): Pick<InvitationRecord, "role" | "expiresAt" | "email" | "name"> {
  for (const change of changes)
    if (
      (change.type === "invitation.added" || change.type === "invitation.updated") &&
      change.invitation.id === id
    )
      return change.invitation;
  const invitation = facts.invitation(id);
  if (invitation === undefined)
    throw new Error(`The mail is about the invitation ${id}, which doesn't exist`);
  return invitation;
}
