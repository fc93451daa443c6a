import type { Authority, Tables } from "@rolecall/server";
import type { Transaction } from "kysely";

/** An email to members: the organization, the id of its subject, and its text. */
export interface MemberMail {
  readonly organization: string;
  readonly about: string;
  readonly subject: string;
  readonly lines: readonly string[];
}

/** Emails a member about a change in a transaction. The email is sent if and only if the transaction commits. */
export async function mailTo(
  authority: Authority,
  transaction: Transaction<Tables>,
  to: string,
  { lines, ...mail }: MemberMail,
): Promise<void> {
  await authority.send({ ...mail, to, text: `${["Hello,", ...lines].join("\n\n")}\n` }, transaction);
}
