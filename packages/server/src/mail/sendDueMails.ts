import { RolecallError } from "@rolecall/core";
import { hashToken } from "../authority/hashToken.ts";
import type { Workings } from "../authority/Workings.ts";
import { claimMails, type Claimed } from "./claimMails.ts";
import type { Mailer } from "./Mailer.ts";
import { mailText } from "./mailText.ts";
import { settleMail, type MailResult } from "./settleMail.ts";

const mostAtOnce = 10;

/**
 * Sends the mails that are due. A mail is claimed first and marked after it is handed over, so that none is lost: if
 * the server dies in between, another one hands it over again under the same message id.
 */
export async function sendDueMails(
  workings: Workings,
): Promise<{ readonly sent: number; readonly failed: number }> {
  const { database, clock, mailer } = workings;
  const counts = { sent: 0, failed: 0 };
  if (mailer === undefined) return counts;
  for (;;) {
    const mails = await claimMails(database, clock(), mostAtOnce);
    const results = await Promise.all(
      mails.map(async (mail) => {
        const result = await send(workings, mailer, mail);
        await settleMail(database, mail, result, clock());
        return result.status;
      }),
    );
    for (const status of results) if (status !== "useless") counts[status]++;
    if (mails.length < mostAtOnce) return counts;
  }
}

async function send(workings: Workings, mailer: Mailer, mail: Claimed): Promise<MailResult> {
  try {
    const opened = await openLink(workings, mail);
    if (typeof opened !== "string") return opened;
    const { message_id: messageId, recipient: to, kind, words } = mail;
    await mailer.send({ messageId, to, ...mailText(kind, words, opened) });
    return { status: "sent" };
  } catch (error) {
    workings.onError(error);
    return { status: "failed", why: error instanceof Error ? error.message : String(error), forGood: false };
  }
}

/** Finds the link of an invitation mail. Its token may have been replaced, or the invitation have ended, meanwhile. */
async function openLink(
  { database, sealer, invitationLink, onError }: Workings,
  { kind, sealed_token, message_id, organization_id, about }: Claimed,
): Promise<string | MailResult> {
  if (kind !== "invitation") return "";
  let token: string;
  try {
    token = await sealer.open(sealed_token ?? "", message_id);
  } catch {
    const error = new RolecallError(
      "mail_unsendable",
      `The token of the invitation mail ${message_id} cannot be read, because the secret of the authority has changed; send the invitation again`,
    );
    onError(error);
    return { status: "failed", why: error.message, forGood: true };
  }
  const invitation = await database.query
    .selectFrom("invitations")
    .select(["state", "token_hash"])
    .where("organization_id", "=", organization_id)
    .where("id", "=", about)
    .executeTakeFirst();
  if (invitation?.state !== "pending" || invitation.token_hash !== (await hashToken(token)))
    return {
      status: "useless",
      why: "The invitation has ended, or has been sent again, before this mail went out.",
    };
  return invitationLink(token);
}
