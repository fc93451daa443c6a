import { RolecallError } from "@rolecall/core";
import { hashToken } from "../authority/hashToken.ts";
import type { Workings } from "../authority/Workings.ts";
import type { Claimed } from "./claimMails.ts";
import { mailText } from "./mailText.ts";
import type { Said } from "./Said.ts";
import type { MailResult } from "./settleMail.ts";

type Opened = { readonly said: Said } | MailResult;

/** Finds what a claimed mail says, or why it cannot go out, or need not any more. */
export async function openClaimed(workings: Workings, mail: Claimed): Promise<Opened> {
  const { kind, words, sealed_token, message_id } = mail;
  if (kind === "invitation") return openInvitation(workings, mail);
  if (kind !== "application") return { said: mailText(kind, words, "") };
  try {
    const said: Said = JSON.parse(await workings.sealer.open(sealed_token ?? "", message_id));
    return { said };
  } catch {
    return unsendable(workings, `The mail ${message_id} of the application cannot be read`, "send it again");
  }
}

/** The token in the link may have been replaced, or the invitation have ended, meanwhile. */
async function openInvitation(workings: Workings, mail: Claimed): Promise<Opened> {
  const { database, sealer, invitationLink } = workings;
  const { words, sealed_token, message_id, organization_id, about } = mail;
  let token: string;
  try {
    token = await sealer.open(sealed_token ?? "", message_id);
  } catch {
    return unsendable(
      workings,
      `The token of the invitation mail ${message_id} cannot be read`,
      "send the invitation again",
    );
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
  return { said: mailText("invitation", words, invitationLink(token)) };
}

function unsendable({ onError }: Workings, what: string, advice: string): MailResult {
  const error = new RolecallError(
    "mail_unsendable",
    `${what}, because the secret of the authority has changed; ${advice}`,
  );
  onError(error);
  return { status: "failed", why: error.message, forGood: true };
}
