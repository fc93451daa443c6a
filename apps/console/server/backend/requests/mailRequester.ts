import { mailTo, type MailWords } from "../handlers/mailTo.ts";
import type { RunningRequests } from "./RunningRequests.ts";

/** Tells whoever made a request that it is done, where they are still in the organization. */
export async function mailRequester(
  running: RunningRequests,
  organization: string,
  userId: string,
  request: string,
  words: MailWords,
): Promise<void> {
  const member = await running.authority.database.query
    .selectFrom("members")
    .select(["user_id", "email"])
    .where("organization_id", "=", organization)
    .where("user_id", "=", userId)
    .where("status", "=", "active")
    .executeTakeFirst();
  if (member === undefined) return;
  const where = `You find the request under Data & Privacy, at ${running.origin}.`;
  await mailTo(running, member, request, { ...words, lines: [...words.lines, where] });
}
