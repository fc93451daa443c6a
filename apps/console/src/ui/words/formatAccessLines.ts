import { type OrganizationPermission, permissionDetails, type ProjectRole } from "@rolecall/organization";
import { roleLabel } from "./describeGrant.ts";
import type { GetName } from "./GetName.ts";

/** What someone gains or loses: a `Gain` or a `Loss` of the rules. */
export interface ChangedAccess {
  readonly permissions: readonly OrganizationPermission[];
  readonly projects: readonly {
    readonly projectId: string;
    readonly from?: ProjectRole | undefined;
    readonly to?: ProjectRole | undefined;
  }[];
}

/** Says what someone gains or loses: a line for each project, then one for each permission. */
export function formatAccessLines(
  { permissions, projects }: ChangedAccess,
  projectName: GetName,
): readonly string[] {
  const label = (role: ProjectRole | undefined) =>
    role === undefined ? "no role" : roleLabel("project", role).toLowerCase();
  return [
    ...projects.map(({ projectId, from, to }) => {
      const change = from === undefined ? label(to) : `${label(to)} instead of ${label(from)}`;
      return `${projectName(projectId)}: ${change}`;
    }),
    ...permissions.map((permission) => permissionDetails[permission].label),
  ];
}
