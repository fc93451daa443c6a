import type { ProjectRole } from "@rolecall/organization";
import { projectRankOf } from "@rolecall/organization/rules";

/** Whether a role can be changed and taken away by someone who may give `roles`: only what one could give. */
export function isInReach(role: ProjectRole, roles: readonly ProjectRole[]): boolean {
  return projectRankOf(role) <= Math.max(...roles.map(projectRankOf));
}
