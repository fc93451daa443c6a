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
    `This ${kind} is not in ${facts.organization.name}, or is not any more. Load the list of ${kind}s again.`,
    `${kind}Id`,
  );
}

/** Keeps project roles that the plan does not have from being newly given. */
export function planPlaceFault({ organization }: Facts, role: ProjectRole): Refused | undefined {
  const roles = projectRolesOn(organization.plan);
  if (roles.includes(role)) return undefined;
  return refuse(
    "role_not_on_plan",
    `The project role "${role}" cannot be given on the ${organization.plan} plan. Choose ${roles.join(" or ")}, or change the plan.`,
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
    `This gives the role "${role}" in ${project}, where you ${own === undefined ? "have none" : `are ${own}`}: no one gives a project role above their own. Ask an owner of ${project}.`,
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
      `This takes away the role "${role}" in ${project.name}, where you ${own === undefined ? "have none" : `are ${own}`}. You can change or take away only roles that you could give. Ask an owner of ${project.name}.`,
      path,
    );
  }
  return undefined;
}
