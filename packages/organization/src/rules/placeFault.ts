import type { ProjectRole } from "../projectRoles.ts";
import type { Facts, HoldingFacts } from "./Facts.ts";
import type { TeamPlaces } from "./records.ts";
import type { Refused } from "./Refused.ts";
import { projectRankOf } from "./rankOf.ts";
import { projectRoleOf } from "./projectRoleOf.ts";
import { projectRolesOn } from "./projectRolesOn.ts";
import { refuse } from "./refuse.ts";

/** Refuses a command about a project or team that is not in the organization. */
export function unknownPlaceFault(facts: Facts, kind: "project" | "team"): Refused {
  return refuse(
    "unknown_target",
    `${facts.organization.name} has no such ${kind}. Reload the list of ${kind}s.`,
    `${kind}Id`,
  );
}

/** Keeps project roles that the plan does not have from being newly given. */
export function planPlaceFault({ organization }: Facts, role: ProjectRole): Refused | undefined {
  const roles = projectRolesOn(organization.plan);
  if (roles.includes(role)) return undefined;
  return refuse(
    "role_not_on_plan",
    `You can't give the project role "${role}" on the ${organization.plan} plan. Choose ${anyOf.format(roles)}, or change the plan.`,
    "role",
  );
}

/** Keeps everyone from giving a role in a project that is above their own there. */
export function reachPlaceFault(
  facts: HoldingFacts,
  actorId: string,
  projectId: string,
  role: ProjectRole,
): Refused | undefined {
  const own = projectRoleOf(facts, actorId, projectId);
  if (own !== undefined && projectRankOf(role) <= projectRankOf(own)) return undefined;
  const project = facts.project(projectId)?.name ?? projectId;
  return refuse(
    "role_above_actor",
    `You can't give the role "${role}" in ${project}, because you ${ownRole(own)}. Ask an owner of ${project}.`,
    "role",
  );
}

/**
 * Keeps everyone from lowering or taking away a role in a project that they could not give. A role in a project that is
 * gone is no role any more. Taking a person out of a project, a team or the organization is another matter: it asks
 * only for its own permission.
 */
export function takePlaceFault(
  facts: HoldingFacts,
  actorId: string,
  places: TeamPlaces["projects"],
  path?: string,
): Refused | undefined {
  for (const { projectId, role } of places) {
    const project = facts.project(projectId);
    if (project === undefined || reachPlaceFault(facts, actorId, projectId, role) === undefined) continue;
    const own = projectRoleOf(facts, actorId, projectId);
    return refuse(
      "target_outranks_actor",
      `You can't change or remove the role "${role}" in ${project.name}, because you ${ownRole(own)}. Ask an owner of ${project.name}.`,
      path,
    );
  }
  return undefined;
}

const anyOf = new Intl.ListFormat("en", { type: "disjunction" });

const ownRole = (own: ProjectRole | undefined): string =>
  own === undefined ? "have no role there" : `only have the role "${own}" there`;
