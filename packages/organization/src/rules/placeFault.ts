import type { ProjectRole } from "../projectRoles.ts";
import type { Facts, HoldingFacts } from "./Facts.ts";
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

/** Keeps everybody from giving a role in a project that is above their own there. */
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
    `This gives the role "${role}" in ${project}, where you ${own === undefined ? "have none" : `are ${own}`}: nobody gives a project role above their own. Ask an owner of ${project}.`,
    "role",
  );
}
