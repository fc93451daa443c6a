import type { OrganizationRole } from "../organizationRoles.ts";
import type { Facts, HoldingFacts } from "./Facts.ts";
import type { Offer } from "./Offer.ts";
import type { Refused } from "./Refused.ts";
import type { InvitationTargets, MemberRecord } from "./records.ts";
import { askAnOwner } from "./askAnOwner.ts";
import { planPlaceFault, reachPlaceFault, unknownPlaceFault } from "./placeFault.ts";
import { rankOf } from "./rankOf.ts";
import { refuse } from "./refuse.ts";
import { roleWords } from "./roleWords.ts";

/** The guards on what an invitation offers, in their order: the role, that the places exist, the plan, the reach. */
export function offerFault(facts: Facts, actor: MemberRecord, offer: Offer): Refused | undefined {
  return (
    roleFault(facts, actor, offer.role) ??
    targetFault(facts, offer) ??
    planFault(facts, offer) ??
    reachFault(facts, actor, offer, facts)
  );
}

/**
 * Keeps everyone from offering more than they may give. Places that are gone are no part of the offer any more.
 * `holding` tells what people hold, where that is about to be something else than the facts say.
 */
export function giveFault(
  facts: Facts,
  giver: MemberRecord,
  offer: Offer,
  holding: HoldingFacts = facts,
): Refused | undefined {
  return roleFault(facts, giver, offer.role) ?? reachFault(facts, giver, offer, holding);
}

function roleFault(facts: Facts, giver: MemberRecord, role: OrganizationRole): Refused | undefined {
  if (rankOf(role) <= rankOf(giver.role)) return undefined;
  return refuse(
    "role_above_actor",
    `You are ${roleWords[giver.role]}, so you can't invite anyone as ${roleWords[role]}. Choose a lower role. ${askAnOwner(facts, giver.userId)}`,
    "role",
  );
}

function targetFault(facts: Facts, { projects, teamIds }: InvitationTargets): Refused | undefined {
  const project = projects.findIndex(({ projectId }) => facts.project(projectId) === undefined);
  if (project >= 0) return at(`projects[${project}].projectId`, unknownPlaceFault(facts, "project"));
  const team = teamIds.findIndex((id) => facts.team(id) === undefined);
  return team >= 0 ? at(`teamIds[${team}]`, unknownPlaceFault(facts, "team")) : undefined;
}

function planFault(facts: Facts, { projects }: InvitationTargets): Refused | undefined {
  for (const [index, { role }] of projects.entries()) {
    const fault = planPlaceFault(facts, role);
    if (fault) return at(`projects[${index}].role`, fault);
  }
  return undefined;
}

function reachFault(
  facts: Facts,
  { userId }: MemberRecord,
  { projects, teamIds }: InvitationTargets,
  holding: HoldingFacts,
): Refused | undefined {
  for (const [index, { projectId, role }] of projects.entries()) {
    const fault = facts.project(projectId) && reachPlaceFault(holding, userId, projectId, role);
    if (fault) return at(`projects[${index}].role`, fault);
  }
  // A place in a team gives what the team gives, so anyone who offers one must be able to give all of that.
  for (const [index, id] of teamIds.entries())
    for (const { projectId, role } of facts.team(id)?.projects ?? []) {
      const fault = reachPlaceFault(holding, userId, projectId, role);
      if (fault) return at(`teamIds[${index}]`, fault);
    }
  return undefined;
}

function at(path: string, { status, refusal }: Refused): Refused {
  return { status, refusal: { ...refusal, path } };
}
