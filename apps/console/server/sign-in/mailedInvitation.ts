import { invitationLife, normalizeEmail } from "@rolecall/organization/rules";
import type { Authority } from "@rolecall/server";
import { hashOfSecret } from "../backend/facts/makeSecret.ts";

/** The header in which a page that signs someone up says which invitation they came by. */
const invitationHeader = "x-invitation-token";

/** The pending invitation that the token of a link belongs to. */
export interface MailedInvitation {
  readonly email: string;
  /** Whether the link went out by mail and nowhere else: then, who has it reads the mails of the address. */
  readonly isMailed: boolean;
}

/** Finds the pending invitation that a token belongs to. */
export async function findMailedInvitation(
  { database, clock }: Authority,
  token: string,
): Promise<MailedInvitation | undefined> {
  const row = await database.query
    .selectFrom("invitations")
    .select(["email", "expires_at", "last_sent_at"])
    .where("token_hash", "=", await hashOfSecret(token))
    .where("state", "=", "pending")
    .where("expires_at", ">", new Date(clock()))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  // a link that is made to be copied begins the life of an invitation again, and a mail besides notes when it was sent
  const isMailed = row.expires_at.getTime() - row.last_sent_at.getTime() === invitationLife;
  return { email: normalizeEmail(row.email) ?? row.email, isMailed };
}

/** Whether a request to sign up comes by the mailed link of an invitation, which proves the address it was sent to. */
export async function provesAddress(
  authority: Authority,
  request: Request | undefined,
  email: string,
): Promise<boolean> {
  const token = request?.headers.get(invitationHeader);
  if (token === null || token === undefined || token.length > 200) return false;
  const found = await findMailedInvitation(authority, token);
  return found?.isMailed === true && found.email === normalizeEmail(email);
}
