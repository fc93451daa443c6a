import type { OrganizationPermission } from "../organizationModel.ts";
import type { ProjectRole } from "../projectRoles.ts";
import type { HoldingFacts } from "./Facts.ts";
import { accessByRoles } from "./accessByRoles.ts";
import { projectRankOf } from "./rankOf.ts";
import { projectRolesOf } from "./projectRoleOf.ts";

interface HeldMore {
  readonly permissions: readonly OrganizationPermission[];
  readonly projects: readonly {
    readonly projectId: string;
    readonly role: ProjectRole;
    readonly otherwise: ProjectRole | undefined;
  }[];
}

/** Lists what a person holds by some facts and does not hold by others: permissions, and higher roles in projects. */
export function heldMore(facts: HoldingFacts, others: HoldingFacts, userId: string): HeldMore {
  const held = new Set(accessByRoles(others, userId).permissions());
  const known = new Set(others.projects().map((project) => project.id));
  const roleIn = projectRolesOf(facts, userId);
  const otherRoleIn = projectRolesOf(others, userId);
  return {
    permissions: accessByRoles(facts, userId)
      .permissions()
      .filter((permission) => !held.has(permission)),
    projects: facts.projects().flatMap(({ id }) => {
      const role = roleIn(id);
      const otherwise = known.has(id) ? otherRoleIn(id) : undefined;
      const isMore =
        role !== undefined && (otherwise === undefined || projectRankOf(role) > projectRankOf(otherwise));
      return isMore ? [{ projectId: id, role, otherwise }] : [];
    }),
  };
}
