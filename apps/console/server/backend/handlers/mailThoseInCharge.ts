import type { Authority, Tables } from "@rolecall/server";
import type { Transaction } from "kysely";
import { mailTo, type MemberMail } from "./mailTo.ts";

/** Emails the active owners and admins of an organization about a change in a transaction. */
export async function mailThoseInCharge(
  authority: Authority,
  transaction: Transaction<Tables>,
  mail: MemberMail,
): Promise<void> {
  const people = await transaction
    .selectFrom("members")
    .select("email")
    .where("organization_id", "=", mail.organization)
    .where("status", "=", "active")
    .where("role", "in", ["owner", "admin"])
    .execute();
  for (const { email } of people)
    // a transaction runs one statement at a time
    // oxlint-disable-next-line no-await-in-loop
    await mailTo(authority, transaction, email, mail);
}
