import type { InvitationRecord, InvitationState } from "./records.ts";

/**
 * Tells the state of an invitation at a time. One whose time has run out is expired from that moment on, even while it
 * is still written down as pending, so that no late job lets a stale link in.
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
