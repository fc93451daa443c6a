import type { Context, Invite } from "./Command.ts";
import type { Change } from "./Change.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { InvitationRecord } from "./records.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { editInvitation } from "./editInvitation.ts";
import { resendInvitation } from "./resendInvitation.ts";
import { sameOffer } from "./sameOffer.ts";
import { tidyOffer } from "./tidyOffer.ts";

/**
 * Decides a row of a list whose address has a pending invitation: it is sent again. A row that offers something else
 * changes the invitation first, by the rules for editing one; where these refuse it, nothing is sent.
 */
export function inviteAgain(
  facts: Facts,
  { role, projects, teamIds, tokenHash }: Invite,
  invitation: InvitationRecord,
  context: Context,
): Outcome {
  const { id } = invitation;
  const resend = { type: "invitation.resend", id, tokenHash, mail: true } as const;
  if (sameOffer({ role, ...tidyOffer({ projects, teamIds }) }, invitation))
    return resendInvitation(facts, resend, context);
  // whether it takes the password, and who is told, depends on the offer that both come to together
  const { now, actor } = context;
  const asking = { now, actor: actor === "system" ? actor : { ...actor, passwordConfirmed: true } };
  const edited = editInvitation(facts, { type: "invitation.edit", id, role, projects, teamIds }, asking);
  if (edited.status === "refused") return edited;
  const sent = resendInvitation(facts, resend, asking);
  if (sent.status !== "done") return sent;
  const edits = edited.status === "done" ? edited.changes : [];
  const offer = edits.find((change) => change.type === "invitation.updated")?.invitation;
  const changes = sent.changes
    .filter((change) => change.type !== "mail.queued" || change.kind !== "owner.offered")
    .map((change) => withOffer(change, id, offer));
  return confirmGrave(facts, context, changes);
}

/** Puts the edited offer, and who stands behind it, into the invitation that is sent. */
function withOffer(change: Change, id: string, offer: InvitationRecord | undefined): Change {
  if (offer === undefined || change.type !== "invitation.updated" || change.invitation.id !== id)
    return change;
  const { role, projects, teamIds, invitedBy } = offer;
  return { ...change, invitation: { ...change.invitation, role, projects, teamIds, invitedBy } };
}
