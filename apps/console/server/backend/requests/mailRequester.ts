import type { Tables } from "@rolecall/server";
import type { Transaction } from "kysely";
import { mailTo, type MemberMail } from "../handlers/mailTo.ts";
import type { RunningRequests } from "./RunningRequests.ts";

/** Emails the requester that a request is complete, if they are still in the organization. */
export async function mailRequester(
  { authority, origin }: RunningRequests,
  transaction: Transaction<Tables>,
  userId: string,
  mail: MemberMail,
): Promise<void> {
  const member = await transaction
    .selectFrom("members")
    .select("email")
    .where("organization_id", "=", mail.organization)
    .where("user_id", "=", userId)
    .where("status", "=", "active")
    .executeTakeFirst();
  if (member === undefined) return;
  const where = `You can find the request under Data & Privacy at ${origin}.`;
  await mailTo(authority, transaction, member.email, { ...mail, lines: [...mail.lines, where] });
}
