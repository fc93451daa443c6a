import type { Context } from "./Command.ts";
import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

/** Lets only people invite who have shown that their own address is theirs: our mails speak in their name. */
export function inviterFault({ actor: person }: Context): Refused | undefined {
  if (person === "system" || person.emailVerified) return undefined;
  return refuse(
    "email_not_verified",
    `You have not yet shown that ${person.email} is yours, and only people with a verified address can invite others. Verify it by the mail that you were sent, then try again.`,
  );
}
