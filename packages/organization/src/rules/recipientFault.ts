import type { Context, Person } from "./Command.ts";
import type { Refused } from "./Refused.ts";
import type { InvitationRecord } from "./records.ts";
import { maskEmail } from "./maskEmail.ts";
import { refuse } from "./refuse.ts";
import { toEmailKey } from "./toEmailKey.ts";

/** The person an invitation is for. */
export interface Recipient {
  readonly status: "recipient";
  readonly person: Person;
}

/** Lets no one answer an invitation but the signed-in owner of the invited address, who has verified it. */
export function recipientFault({ actor: person }: Context, { email }: InvitationRecord): Recipient | Refused {
  if (person === "system")
    return refuse(
      "not_permitted",
      "Only the invited person can answer an invitation. Sign in with the address it was sent to.",
    );
  if (toEmailKey(person.email) !== toEmailKey(email))
    return refuse(
      "wrong_recipient",
      `You are signed in as ${person.email}, but this invitation is for ${maskEmail(email)}. Sign in with that address.`,
    );
  if (!person.emailVerified)
    return refuse(
      "email_not_verified",
      `Verify your email address ${email} first. Use the link in the email we sent you, then come back.`,
    );
  return { status: "recipient", person };
}
