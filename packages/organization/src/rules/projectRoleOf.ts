import { organizationModel } from "../organizationModel.ts";
import type { ProjectRole } from "../projectRoles.ts";
import type { HoldingFacts } from "./Facts.ts";
import { projectRankOf } from "./rankOf.ts";
import { holdingOf } from "./holdingOf.ts";

/**
 * Returns the highest role of a person in a project, from any source: the organization role, teams, an individual
 * grant, or the everyone role. Returns `undefined` if there is none.
 * @example
 * import { projectRoleOf, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * projectRoleOf(facts, "maya", "web");
 */
export function projectRoleOf(
  facts: HoldingFacts,
  userId: string,
  projectId: string,
): ProjectRole | undefined {
  return projectRolesOf(facts, userId)(projectId);
}

/** Like {@link projectRoleOf}, for many projects of one person: their grants are read once. */
export function projectRolesOf(
  facts: HoldingFacts,
  userId: string,
): (projectId: string) => ProjectRole | undefined {
  let everywhere: ProjectRole | undefined;
  const inProject = new Map<string, ProjectRole>();
  for (const { scope, id, role } of holdingOf(facts, userId).grants) {
    if (scope === "project") {
      const higher = higherOf(inProject.get(id), roleNamed(role));
      if (higher) inProject.set(id, higher);
    } else {
      const conferred = organizationModel.definition.roles[scope]?.[role]?.confers?.["project"];
      everywhere = higherOf(everywhere, roleNamed(conferred));
    }
  }
  return (projectId) => higherOf(everywhere, inProject.get(projectId));
}

function higherOf(one: ProjectRole | undefined, other: ProjectRole | undefined): ProjectRole | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return projectRankOf(one) >= projectRankOf(other) ? one : other;
}

function roleNamed(name: string | undefined): ProjectRole | undefined {
  return organizationModel.roles("project").find((role) => role === name);
}
