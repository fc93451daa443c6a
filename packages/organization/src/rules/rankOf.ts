import type { OrganizationRole } from "../organizationRoles.ts";
import type { ProjectRole } from "../projectRoles.ts";

const ranks = { owner: 3, admin: 2, billingAdmin: 1, member: 1 } as const;
const projectRanks = { owner: 4, admin: 3, analyst: 2, consumer: 1 } as const;

/**
 * Ranks organization roles, for "at or below". Billing admin and member stand side by side.
 * @example
 * import { rankOf } from "@rolecall/organization/rules";
 *
 * rankOf("admin") > rankOf("member"); // true
 */
export const rankOf = (role: OrganizationRole): number => ranks[role];

/**
 * Ranks project roles.
 * @example
 * import { projectRankOf } from "@rolecall/organization/rules";
 *
 * projectRankOf("owner") > projectRankOf("admin"); // true
 */
export const projectRankOf = (role: ProjectRole): number => projectRanks[role];
