import type { Facts, HoldingFacts } from "./Facts.ts";
import type { Offer } from "./Offer.ts";
import { accessByRoles } from "./accessByRoles.ts";
import { giveFault } from "./offerFault.ts";

/**
 * Tells whether a person could offer this now: they are an active member who may invite, and may give all of it.
 * Their roles count, and not a second factor that they lack for now: an invitation is the organization's.
 * `holding` tells what people hold, where that is about to be something else than the facts say.
 */
export function couldGive(
  facts: Facts,
  giverId: string,
  offer: Offer,
  holding: HoldingFacts = facts,
): boolean {
  const giver = holding.member(giverId);
  const mayInvite = accessByRoles(holding, giverId).some([
    "user.inviteToProject",
    "user.inviteToTeam",
    "user.inviteBulk",
  ]);
  return giver !== undefined && mayInvite && giveFault(facts, giver, offer, holding) === undefined;
}
