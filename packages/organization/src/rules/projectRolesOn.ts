import { organizationModel } from "../organizationModel.ts";
import type { Plan } from "../organizationModel.ts";
import type { ProjectRole } from "../projectRoles.ts";

/**
 * Lists the project roles that can be newly given on a plan. Who holds another one from an earlier plan keeps it.
 * @example
 * import { projectRolesOn } from "@rolecall/organization/rules";
 *
 * projectRolesOn("free"); // ["owner", "admin"]
 */
export function projectRolesOn(plan: Plan): readonly ProjectRole[] {
  const definitions = organizationModel.definition.roles["project"];
  return organizationModel.roles("project").filter((role) => {
    const plans = definitions?.[role]?.plans;
    return plans === undefined || plans.includes(plan);
  });
}
