import { roleWords } from "@rolecall/organization/rules";
import type { MailKind } from "@rolecall/organization/rules";
import type { Mail } from "./Mailer.ts";
import { mailName } from "./mailName.ts";
import { oneLine } from "./oneLine.ts";

type Words = Readonly<Record<string, string>>;
type Text = Pick<Mail, "subject" | "text">;

/** Writes a mail in plain language. `link` is where an invitation leads to. */
export function mailText(kind: MailKind, words: Words, link: string): Text {
  const { subject, lines } = writers[kind](words, link);
  return { subject: oneLine(subject), text: `${lines.join("\n\n")}\n` };
}

const writers: Readonly<
  Record<MailKind, (words: Words, link: string) => { subject: string; lines: readonly string[] }>
> = {
  invitation: (words, link) => ({
    subject: `${personIn(words, "by")} invites you to ${of(words, "organization")}`,
    lines: [
      "Hello,",
      `${personIn(words, "by")} invites you to join ${of(words, "organization")} as ${role(words)}.`,
      `To answer, open this link before ${moment(words)}:\n${link}`,
      "It works once, and only for you: sign in with the address that this mail came to.",
      "If you do not know who sent this, ignore it. Nothing happens without your answer.",
    ],
  }),
  "invitation.accepted": (words) => ({
    subject: `${personIn(words, "invited")} has joined ${of(words, "organization")}`,
    lines: [
      "Hello,",
      `${personIn(words, "invited")} has accepted your invitation and is a member of ${of(words, "organization")} now.`,
    ],
  }),
  "invitation.declined": (words) => ({
    subject: `${personIn(words, "invited")} has declined your invitation`,
    lines: [
      "Hello,",
      `${personIn(words, "invited")} has declined your invitation to ${of(words, "organization")}.`,
      "Nothing else has changed. If it was a mistake, you can invite them again.",
    ],
  }),
  "role.changed": (words) => ({
    subject: `Your role in ${of(words, "organization")} has changed`,
    lines: [
      "Hello,",
      `${personIn(words, "by")} has changed your role: you are ${role(words)} of ${of(words, "organization")} now.`,
      "What you may do there has changed at once. If this surprises you, ask them.",
    ],
  }),
  "member.removed": (words) => ({
    subject: `You are no longer a member of ${of(words, "organization")}`,
    lines: [
      "Hello,",
      `${personIn(words, "by")} has removed you from ${of(words, "organization")}. You can no longer open anything in it.`,
      "What you made there stays with the organization. If this surprises you, ask them.",
    ],
  }),
  "deletion.requested": (words) => ({
    subject: `${of(words, "organization")} is going to be deleted`,
    lines: [
      "Hello,",
      `${personIn(words, "by")} has requested that ${of(words, "organization")} be deleted. Until ${moment(words)} everything in it can be read and nothing can be changed; then it is deleted for good.`,
      "To keep it, any owner or admin can call the deletion off before then, in the settings of the organization.",
    ],
  }),
  "deletion.cancelled": (words) => ({
    subject: `${of(words, "organization")} is not going to be deleted`,
    lines: [
      "Hello,",
      `${personIn(words, "by")} has called the deletion of ${of(words, "organization")} off. Everything works as before, but pending invitations have been withdrawn and would have to be made again.`,
    ],
  }),
  "owner.made": (words) => ({
    subject: `${of(words, "organization")} has a new owner`,
    lines: [
      "Hello,",
      `${of(words, "by")} has made ${of(words, "member")} an owner of ${of(words, "organization")}. Owners can do everything there, and can make and remove other owners.`,
      `${unexpected(words)} You can change the role in the list of members.`,
    ],
  }),
  "owner.offered": (words) => ({
    subject: `Someone is invited to own ${of(words, "organization")}`,
    lines: [
      "Hello,",
      `${of(words, "by")} has invited ${of(words, "invited")} to join ${of(words, "organization")} as an owner. Owners can do everything there, and can make and remove other owners.`,
      `${unexpected(words)} You can revoke the invitation in the list of invited people.`,
    ],
  }),
  "owner.joined": (words) => ({
    subject: `${of(words, "organization")} has a new owner`,
    lines: [
      "Hello,",
      `${of(words, "member")} has accepted an invitation and is an owner of ${of(words, "organization")} now. Owners can do everything there, and can make and remove other owners.`,
      "If you did not expect this, change the role in the list of members.",
    ],
  }),
  "secondFactor.changed": (words) => ({
    subject: `Sign-in to ${of(words, "organization")} has changed`,
    lines: [
      "Hello,",
      words["required"] === "yes"
        ? `${of(words, "by")} requires everyone in ${of(words, "organization")} to sign in with a second factor from now on.`
        : `${of(words, "by")} has ended the requirement of a second factor in ${of(words, "organization")}.`,
      `${unexpected(words)} You can change it back in the security settings.`,
    ],
  }),
  "project.deleted": (words) => ({
    subject: `The project ${of(words, "project")} is deleted`,
    lines: [
      "Hello,",
      `${of(words, "by")} has deleted the project ${of(words, "project")} of ${of(words, "organization")}, with everything in it.`,
      unexpected(words),
    ],
  }),
  "project.transferred": (words) => ({
    subject: `The project ${of(words, "project")} has moved`,
    lines: [
      "Hello,",
      `${of(words, "by")} has moved the project ${of(words, "project")} from ${of(words, "organization")} to another organization that they own.`,
      unexpected(words),
    ],
  }),
  "project.received": (words) => ({
    subject: `${of(words, "organization")} has received the project ${of(words, "project")}`,
    lines: [
      "Hello,",
      `${of(words, "by")} has moved the project ${of(words, "project")} to ${of(words, "organization")} from another organization.`,
      unexpected(words),
    ],
  }),
};

function of(words: Words, name: string): string {
  return mailName(words[name] ?? "");
}

/** A person by name, and by their address where no name is known: only an address is written as one. */
function personIn(words: Words, which: "by" | "invited"): string {
  const name = words[which];
  const address = words[`${which}Address`];
  if (address === undefined) return mailName(name ?? "");
  return name === undefined ? oneLine(address) : `${mailName(name)} (${oneLine(address)})`;
}

function unexpected(words: Words): string {
  return `If you did not expect this, ask ${of(words, "by")}.`;
}

function role(words: Words): string {
  return Object.entries(roleWords).find(([name]) => name === words["role"])?.[1] ?? "a member";
}

// a mail does not know where it is read, so it names the zone; a day alone would promise hours that are not there
const momentFormat = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
  timeZoneName: "short",
});

function moment(words: Words): string {
  return momentFormat.format(new Date(words["until"] ?? 0));
}
