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
      "Only the invited person can answer an invitation. Sign in with the address that was invited.",
    );
  if (toEmailKey(person.email) !== toEmailKey(email))
    return refuse(
      "wrong_recipient",
      `You are signed in as ${person.email}, and this invitation is for ${maskEmail(email)}. Sign in with that address.`,
    );
  if (!person.emailVerified)
    return refuse(
      "email_not_verified",
      `You have not yet shown that ${email} is yours. Verify the address by the mail that you were sent, then come back.`,
    );
  return { status: "recipient", person };
}
