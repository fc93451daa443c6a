import { hashToken } from "../authority/hashToken.ts";
import type { Workings } from "../authority/Workings.ts";
import type { Claimed } from "./claimMails.ts";
import { expiryOf } from "./expiryOf.ts";
import { mailText } from "./mailText.ts";
import type { MailResult } from "./MailResult.ts";
import type { Said } from "./Said.ts";

type Opened = { readonly said: Said } | MailResult;

/** Returns the content of a claimed mail, or why it can't or needn't be sent. */
export async function openClaimed(workings: Workings, mail: Claimed): Promise<Opened> {
  const { kind, words, sealed_token, message_id } = mail;
  if (kind === "invitation") return openInvitation(workings, mail);
  if (expiryOf(mail) <= workings.clock()) return expired(mail);
  if (kind !== "application") return { said: mailText(kind, words, "") };
  try {
    const said: Said = JSON.parse(await workings.sealer.open(sealed_token ?? "", message_id));
    return { said };
  } catch {
    return unsendable("content", "Send it again");
  }
}

/** The token in the link may have been replaced, or the invitation edited or ended, meanwhile. */
async function openInvitation(workings: Workings, mail: Claimed): Promise<Opened> {
  const { database, sealer, invitationLink, clock } = workings;
  const { words, sealed_token, message_id, organization_id, about } = mail;
  let token: string | undefined;
  try {
    token = await sealer.open(sealed_token ?? "", message_id);
  } catch {
    token = undefined;
  }
  const invitation = await database.query
    .selectFrom("invitations")
    .innerJoin("organizations", "organizations.id", "invitations.organization_id")
    .select([
      "invitations.state",
      "invitations.token_hash",
      "invitations.role",
      "invitations.expires_at",
      "organizations.name",
    ])
    .where("invitations.organization_id", "=", organization_id)
    .where("invitations.id", "=", about)
    .executeTakeFirst();
  if (invitation?.state !== "pending")
    return { status: "withdrawn", why: "The invitation ended before this email was sent." };
  if (token === undefined) return unsendable("link", "Send the invitation again");
  if (invitation.token_hash !== (await hashToken(token)))
    return { status: "withdrawn", why: "A newer email has replaced the link in this one." };
  if (invitation.expires_at.getTime() <= clock()) return expired(mail);
  const { role, expires_at, name: organization } = invitation;
  const now = { ...words, organization, role, until: expires_at.toISOString() };
  return { said: mailText("invitation", now, invitationLink(token)) };
}

function expired({ last_error }: Claimed): MailResult {
  return {
    status: "givenUp",
    code: "mail_expired",
    why: `The mailer didn't accept it in time.${last_error === null ? "" : ` The last error was: ${last_error}`}`,
    reason: "The mail service didn't accept the email in time.",
  };
}

function unsendable(part: "content" | "link", advice: string): MailResult {
  return {
    status: "givenUp",
    code: "mail_unsendable",
    why: `The secret of the authority has changed, so the ${part} of the mail can no longer be decrypted. ${advice}`,
    reason: "The server's secret has changed since the email was queued. Send it again.",
  };
}
