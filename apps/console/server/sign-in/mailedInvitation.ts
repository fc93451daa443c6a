import { invitationLife, normalizeEmail } from "@rolecall/organization/rules";
import type { Authority } from "@rolecall/server";
import { hashOfSecret } from "../backend/facts/makeSecret.ts";

/** The header with the token of the invitation through which a person signs up. */
const invitationHeader = "x-invitation-token";

/** The pending invitation that the token of a link belongs to. */
export interface MailedInvitation {
  readonly email: string;
  /** Whether the link was only sent by email, so that having it proves access to the address. */
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
  // copying a link renews the invitation, while an email also sets the time when it was sent
  const isMailed = row.expires_at.getTime() - row.last_sent_at.getTime() === invitationLife;
  return { email: normalizeEmail(row.email) ?? row.email, isMailed };
}

/**
 * Whether a sign-up request comes from the emailed link of an invitation, which proves the address it was sent to.
 */
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
