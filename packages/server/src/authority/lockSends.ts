import { toEmailKey, type Command } from "@rolecall/organization/rules";
import { sql, type Transaction } from "kysely";
import type { Tables } from "../storage/Tables.ts";

/**
 * Locks the person who sends an invitation, and the address that it goes to, until the end of the transaction: their
 * limits hold over all organizations, and each organization has a lock of its own. Always after the organization, and
 * always in this order, so that two who do it never wait for each other.
 */
export async function lockSends(
  transaction: Transaction<Tables>,
  organization: string,
  command: Command,
  userId: string,
): Promise<void> {
  const email = await addressOf(transaction, organization, command);
  if (email === undefined) return;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`rolecall sends by ${userId}`}, 0)),
    pg_advisory_xact_lock(hashtextextended(${`rolecall sends to ${email}`}, 0))`.execute(transaction);
}

async function addressOf(
  transaction: Transaction<Tables>,
  organization: string,
  command: Command,
): Promise<string | undefined> {
  if (command.type === "invite") return toEmailKey(command.email);
  const isSent =
    command.type === "invitation.retry" || (command.type === "invitation.resend" && command.mail);
  if (!isSent) return undefined;
  const row = await transaction
    .selectFrom("invitations")
    .select("email")
    .where("organization_id", "=", organization)
    .where("id", "=", command.id)
    .executeTakeFirst();
  return row && toEmailKey(row.email);
}
