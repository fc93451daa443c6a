import type { Authority, Tables } from "@rolecall/server";
import type { Transaction } from "kysely";

/** A mail to members: in which organization, the id of what it is about, and what it says. */
export interface MemberMail {
  readonly organization: string;
  readonly about: string;
  readonly subject: string;
  readonly lines: readonly string[];
}

/** Mails a member of what is done in a transaction. The mail goes out exactly when that commits. */
export async function mailTo(
  authority: Authority,
  transaction: Transaction<Tables>,
  to: string,
  { lines, ...mail }: MemberMail,
): Promise<void> {
  await authority.send({ ...mail, to, text: `${["Hello,", ...lines].join("\n\n")}\n` }, transaction);
}
