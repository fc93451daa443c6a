import type { Change, MailKind } from "./Change.ts";
import type { Facts } from "./Facts.ts";
import type { InvitationRecord } from "./records.ts";

/** Tells the person who stands behind an invitation what became of it, if they are still there. */
export function tellInviter(
  facts: Facts,
  { id, invitedBy }: InvitationRecord,
  kind: MailKind,
): readonly Change[] {
  const inviter = facts.member(invitedBy);
  return inviter?.status === "active" ? [{ type: "mail.queued", kind, to: inviter.email, about: id }] : [];
}
