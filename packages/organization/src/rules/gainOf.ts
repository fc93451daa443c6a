import type { OrganizationPermission } from "../organizationModel.ts";
import type { ProjectRole } from "../projectRoles.ts";
import type { Change } from "./Change.ts";
import type { HoldingFacts } from "./Facts.ts";
import { factsAfter } from "./factsAfter.ts";
import { heldMore } from "./heldMore.ts";

/** What changes give to one person. */
export interface Gain {
  /** The organization permissions that they gain. */
  readonly permissions: readonly OrganizationPermission[];
  /** The projects in which their role rises, and to what; without `from`, they have no role there now. */
  readonly projects: readonly {
    /** The id of the project. */
    readonly projectId: string;
    /** The role before. Without it, they have none. */
    readonly from?: ProjectRole | undefined;
    /** The role afterwards. Without it, they have none. */
    readonly to: ProjectRole;
  }[];
}

/**
 * Returns what a person would gain by some changes. The counterpart of `lossOf`.
 * @example
 * import { changeRole, gainOf, type Context, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * declare const context: Context;
 * const outcome = changeRole(
 *   facts,
 *   { type: "member.changeRole", userId: "maya", role: "admin", version: 3 },
 *   context,
 * );
 * if (outcome.status === "done") gainOf(facts, outcome.changes, "maya").permissions.length;
 */
export function gainOf(facts: HoldingFacts, changes: readonly Change[], userId: string): Gain {
  const { permissions, projects } = heldMore(factsAfter(facts, changes), facts, userId);
  return {
    permissions,
    projects: projects.map(({ projectId, role: to, otherwise: from }) => ({
      projectId,
      ...(from === undefined ? {} : { from }),
      to,
    })),
  };
}
