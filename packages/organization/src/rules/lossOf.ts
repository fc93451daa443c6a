import type { OrganizationPermission } from "../organizationModel.ts";
import type { ProjectRole } from "../projectRoles.ts";
import type { Change } from "./Change.ts";
import type { HoldingFacts } from "./Facts.ts";
import { factsAfter } from "./factsAfter.ts";
import { heldMore } from "./heldMore.ts";

/** What changes take from one person. */
export interface Loss {
  /** The organization permissions that they lose. */
  readonly permissions: readonly OrganizationPermission[];
  /** The projects in which their role gets lower, with the new role. Without `to`, they have no role left. */
  readonly projects: readonly {
    /** The id of the project. */
    readonly projectId: string;
    /** The role before. Without it, they have none. */
    readonly from: ProjectRole;
    /** The role afterwards. Without it, they have none. */
    readonly to?: ProjectRole | undefined;
  }[];
}

/**
 * Returns what a person would lose by some changes, which are the outcome of a rule.
 * @example
 * import { changeRole, lossOf, type Context, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * declare const context: Context;
 * const outcome = changeRole(
 *   facts,
 *   { type: "member.changeRole", userId: "maya", role: "member", version: 3 },
 *   context,
 * );
 * if (outcome.status === "done") lossOf(facts, outcome.changes, "maya").projects.length;
 */
export function lossOf(facts: HoldingFacts, changes: readonly Change[], userId: string): Loss {
  const { permissions, projects } = heldMore(facts, factsAfter(facts, changes), userId);
  return {
    permissions,
    projects: projects.map(({ projectId, role: from, otherwise: to }) => ({
      projectId,
      from,
      ...(to === undefined ? {} : { to }),
    })),
  };
}
