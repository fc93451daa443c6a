import type { Facts } from "./Facts.ts";
import type { Refused } from "./Refused.ts";
import type { InvitationRecord, MemberRecord } from "./records.ts";
import { askAnOwner } from "./askAnOwner.ts";
import { takePlaceFault } from "./placeFault.ts";
import { rankOf } from "./rankOf.ts";
import { refuse } from "./refuse.ts";
import { roleWords } from "./roleWords.ts";

/**
 * Keeps everyone from changing or withdrawing an offer that they could not make. The invitation counts as the member it
 * would make, so that only owners act on their own rank; what it offers in projects and teams, as roles that are there.
 */
export function takeOfferFault(
  facts: Facts,
  actor: MemberRecord,
  { role, projects, teamIds }: InvitationRecord,
): Refused | undefined {
  if (rankOf(role) > rankOf(actor.role))
    return refuse(
      "target_outranks_actor",
      `This invitation makes someone ${roleWords[role]} and you are ${roleWords[actor.role]}, so you can't change it. ${askAnOwner(facts, actor.userId)}`,
    );
  if (actor.role !== "owner" && rankOf(role) === rankOf(actor.role))
    return refuse(
      "target_not_below_actor",
      `This invitation makes someone ${roleWords[role]} like you. Only owners can change it. ${askAnOwner(facts, actor.userId)}`,
    );
  const ofTeams = teamIds.flatMap((id) => facts.team(id)?.projects ?? []);
  return takePlaceFault(facts, actor.userId, [...projects, ...ofTeams]);
}
