import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { confirmGrave } from "./confirmGrave.ts";
import { invitationUpdate } from "./invitationUpdate.ts";
import { offerFault } from "./offerFault.ts";
import { sameOffer } from "./sameOffer.ts";
import { takeOfferFault } from "./takeOfferFault.ts";
import { openInvitation } from "./openInvitation.ts";
import { tidyOffer } from "./tidyOffer.ts";

/**
 * Changes the offer of a pending invitation. No email is sent, and the link stays. The editor becomes responsible for
 * the offer, which is only valid as long as they could make it.
 * @example
 * import { editInvitation, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * editInvitation(
 *   facts,
 *   { type: "invitation.edit", id: "invitation-1", role: "member", projects: [], teamIds: ["growth"] },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function editInvitation(
  facts: Facts,
  { id, role, projects, teamIds }: CommandOf<"invitation.edit">,
  context: Context,
): Outcome {
  const open = openInvitation(facts, context, id, "edit", "invitation.edit");
  if (open.status !== "open") return open;
  const { actor, invitation, to: state } = open;
  const fault =
    offerFault(facts, actor, { role, projects, teamIds }) ?? takeOfferFault(facts, actor, invitation);
  if (fault) return fault;

  const offer = { role, ...tidyOffer({ projects, teamIds }) };
  if (sameOffer(offer, invitation)) return { status: "unchanged" };
  return confirmGrave(facts, context, [
    invitationUpdate(invitation, { ...offer, state, invitedBy: actor.userId }),
  ]);
}
