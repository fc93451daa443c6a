import { organizationModel } from "../organizationModel.ts";
import type { ProjectRole } from "../projectRoles.ts";
import type { Context } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import { decide } from "./decide.ts";
import { projectRankOf } from "./rankOf.ts";
import { projectRoleOf } from "./projectRoleOf.ts";
import { projectRolesOn } from "./projectRolesOn.ts";

/**
 * Lists the roles that the person can give to a member in a project as an individual grant: each that {@link decide}
 * accepts, except the member's current one.
 * @example
 * import { projectRolesToGive, type Context, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * declare const context: Context;
 * projectRolesToGive(facts, context, "web", "maya");
 */
export function projectRolesToGive(
  facts: Facts,
  context: Context,
  projectId: string,
  userId: string,
): readonly ProjectRole[] {
  return organizationModel
    .roles("project")
    .filter(
      (role) => decide(facts, { type: "grant.set", projectId, userId, role }, context).status === "done",
    );
}

/**
 * Lists the roles that a person can give to others in a project: those of the plan up to their own. Invitations and
 * teams that they are not in can give these.
 * @example
 * import { reachedProjectRolesToGive, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * reachedProjectRolesToGive(facts, "olga", "web");
 */
export function reachedProjectRolesToGive(
  facts: Facts,
  userId: string,
  projectId: string,
): readonly ProjectRole[] {
  const own = projectRoleOf(facts, userId, projectId);
  if (own === undefined || facts.project(projectId) === undefined) return [];
  return projectRolesOn(facts.organization.plan).filter((role) => projectRankOf(role) <= projectRankOf(own));
}
