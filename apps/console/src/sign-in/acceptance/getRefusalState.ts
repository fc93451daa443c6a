import type { AcceptanceState } from "./AcceptanceState.ts";

const states: Readonly<Record<string, AcceptanceState>> = {
  not_signed_in: "signIn",
  wrong_recipient: "wrongAccount",
  email_not_verified: "verifyAddress",
  second_factor_required: "secondFactor",
  no_seat: "noSeat",
  already_member: "alreadyMember",
  invitation_expired: "expired",
  invitation_revoked: "revoked",
  invitation_declined: "declined",
  already_accepted: "taken",
  org_not_active: "closed",
  invitation_not_found: "unknown",
};

/** Tells what a refusal says about an invitation; nothing where it is about something else, as a lost connection. */
export function getRefusalState(code: string): AcceptanceState | undefined {
  return states[code];
}
