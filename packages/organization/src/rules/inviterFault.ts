import type { Context } from "./Command.ts";
import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

/** Lets only people invite who have shown that their own address is theirs: our mails speak in their name. */
export function inviterFault({ actor: person }: Context): Refused | undefined {
  if (person === "system" || person.emailVerified) return undefined;
  return refuse(
    "email_not_verified",
    `Verify your email address ${person.email} before you invite others. Use the link in the email we sent you, then try again.`,
  );
}
