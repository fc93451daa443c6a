import { invitationStateAt, toEmailKey } from "@rolecall/organization/rules";
import type { InvitationRecord, Person, Refusal } from "@rolecall/organization/rules";

/**
 * True if this refusal would reveal to anyone but the invited person that the invitation existed. While it is
 * pending they are told that it is for another address, or that they have to verify theirs.
 */
export function tellsTooMuch(
  { code }: Refusal,
  person: Person,
  invitation: Pick<InvitationRecord, "email" | "acceptedBy" | "state" | "expiresAt">,
  now: number,
): boolean {
  const isInvited =
    invitation.acceptedBy === person.userId ||
    (person.emailVerified && toEmailKey(person.email) === toEmailKey(invitation.email));
  const isForPending = code === "wrong_recipient" || code === "email_not_verified";
  return !isInvited && !(isForPending && invitationStateAt(invitation, now) === "pending");
}
