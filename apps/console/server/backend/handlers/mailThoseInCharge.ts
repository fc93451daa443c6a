import type { BackendOptions } from "../frame/Asked.ts";
import { mailTo, type MailWords } from "./mailTo.ts";

/** Mails the active owners and admins of an organization. What it is about is done, whether or not the mails go out. */
export async function mailThoseInCharge(
  backend: BackendOptions,
  organization: string,
  about: string,
  words: MailWords,
): Promise<void> {
  const people = await backend.authority.database.query
    .selectFrom("members")
    .select(["user_id", "email"])
    .where("organization_id", "=", organization)
    .where("status", "=", "active")
    .where("role", "in", ["owner", "admin"])
    .execute();
  await Promise.all(people.map((person) => mailTo(backend, person, about, words)));
}
