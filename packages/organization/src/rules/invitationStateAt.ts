import type { InvitationRecord, InvitationState } from "./records.ts";

/**
 * Returns the state of an invitation at a time. It is expired as soon as its time is over, even if it is still stored
 * as pending, so that a late job never leaves a link valid.
 * @example
 * import { invitationStateAt, type InvitationRecord } from "@rolecall/organization/rules";
 *
 * declare const invitation: InvitationRecord;
 * invitationStateAt(invitation, Date.now());
 */
export function invitationStateAt(
  { state, expiresAt }: Pick<InvitationRecord, "state" | "expiresAt">,
  now: number,
): InvitationState {
  return state === "pending" && now >= expiresAt ? "expired" : state;
}
