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
    subject: `${personIn(words, "by")} invited you to ${of(words, "organization")}`,
    lines: [
      "Hello,",
      `${personIn(words, "by")} invited you to join ${of(words, "organization")} as ${role(words)}.`,
      `To accept or decline, open this link before ${moment(words)}:\n${link}`,
      "The link works once and only for you. Sign in with the address this email was sent to.",
      "If you don't know who sent this, you can ignore it. Nothing happens unless you accept.",
    ],
  }),
  "invitation.accepted": (words) => ({
    subject: `${personIn(words, "invited")} joined ${of(words, "organization")}`,
    lines: [
      "Hello,",
      `${personIn(words, "invited")} accepted your invitation and is now a member of ${of(words, "organization")}.`,
    ],
  }),
  "invitation.declined": (words) => ({
    subject: `${personIn(words, "invited")} declined your invitation`,
    lines: [
      "Hello,",
      `${personIn(words, "invited")} declined your invitation to ${of(words, "organization")}.`,
      "Nothing else has changed. You can invite them again if it was a mistake.",
    ],
  }),
  "role.changed": (words) => ({
    subject: `Your role in ${of(words, "organization")} has changed`,
    lines: [
      "Hello,",
      `${personIn(words, "by")} changed your role: you are now ${role(words)} of ${of(words, "organization")}.`,
      "Your permissions changed immediately. If you didn't expect this, ask them.",
    ],
  }),
  "member.removed": (words) => ({
    subject: `You are no longer a member of ${of(words, "organization")}`,
    lines: [
      "Hello,",
      `${personIn(words, "by")} removed you from ${of(words, "organization")}, so you can no longer open anything in it.`,
      "Everything you made there stays with the organization. If you didn't expect this, ask them.",
    ],
  }),
  "deletion.requested": (words) => ({
    subject: `${of(words, "organization")} will be deleted`,
    lines: [
      "Hello,",
      `${personIn(words, "by")} requested the deletion of ${of(words, "organization")}. Until ${moment(words)}, you can read everything in it but change nothing. Then it is deleted permanently.`,
      "Until then, an owner or admin can cancel the deletion in the organization settings.",
    ],
  }),
  "deletion.cancelled": (words) => ({
    subject: `${of(words, "organization")} will not be deleted`,
    lines: [
      "Hello,",
      `${personIn(words, "by")} cancelled the deletion of ${of(words, "organization")}. Everything works as before, except that pending invitations were withdrawn and have to be sent again.`,
    ],
  }),
  "owner.made": (words) => ({
    subject: `${of(words, "organization")} has a new owner`,
    lines: [
      "Hello,",
      `${of(words, "by")} made ${of(words, "member")} an owner of ${of(words, "organization")}. Owners can do everything there, and can add and remove other owners.`,
      `${unexpected(words)} You can change the role in the list of members.`,
    ],
  }),
  "owner.offered": (words) => ({
    subject: `${of(words, "invited")} was invited to own ${of(words, "organization")}`,
    lines: [
      "Hello,",
      `${of(words, "by")} invited ${of(words, "invited")} to join ${of(words, "organization")} as an owner. Owners can do everything there, and can add and remove other owners.`,
      `${unexpected(words)} You can revoke the invitation in the list of invitations.`,
    ],
  }),
  "owner.joined": (words) => ({
    subject: `${of(words, "organization")} has a new owner`,
    lines: [
      "Hello,",
      `${of(words, "member")} accepted an invitation and is now an owner of ${of(words, "organization")}. Owners can do everything there, and can add and remove other owners.`,
      "If you didn't expect this, change the role in the list of members.",
    ],
  }),
  "secondFactor.changed": (words) => ({
    subject: `Sign-in to ${of(words, "organization")} has changed`,
    lines: [
      "Hello,",
      words["required"] === "yes"
        ? `${of(words, "by")} now requires two-factor sign-in for everyone in ${of(words, "organization")}.`
        : `${of(words, "by")} no longer requires two-factor sign-in in ${of(words, "organization")}.`,
      `${unexpected(words)} You can change it back in the security settings.`,
    ],
  }),
  "project.deleted": (words) => ({
    subject: `The project ${of(words, "project")} was deleted`,
    lines: [
      "Hello,",
      `${of(words, "by")} deleted the project ${of(words, "project")} of ${of(words, "organization")}, with everything in it.`,
      unexpected(words),
    ],
  }),
  "project.transferred": (words) => ({
    subject: `The project ${of(words, "project")} was moved`,
    lines: [
      "Hello,",
      `${of(words, "by")} moved the project ${of(words, "project")} from ${of(words, "organization")} to another organization they own.`,
      unexpected(words),
    ],
  }),
  "project.received": (words) => ({
    subject: `${of(words, "organization")} received the project ${of(words, "project")}`,
    lines: [
      "Hello,",
      `${of(words, "by")} moved the project ${of(words, "project")} from another organization to ${of(words, "organization")}.`,
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
  return `If you didn't expect this, ask ${of(words, "by")}.`;
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
