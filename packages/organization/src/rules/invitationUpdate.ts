import type { Change } from "./Change.ts";
import type { InvitationRecord } from "./records.ts";

/** Writes what became of an invitation, as a change. */
export function invitationUpdate(
  before: InvitationRecord,
  difference: Partial<InvitationRecord>,
): Change & { readonly type: "invitation.updated" } {
  return { type: "invitation.updated", invitation: { ...before, ...difference }, before };
}
