import { corePermissions } from "./corePermissions.ts";
import { extensionPermissions } from "./extensionPermissions.ts";
import type { OrganizationPermission } from "./organizationModel.ts";
import type { PermissionLevel } from "./PermissionDetail.ts";
import { permissionDetails } from "./permissionDetails.ts";

/** The permissions under one heading. */
export interface PermissionSection {
  /** The heading, for people to read. */
  readonly title: string;
  /** The kind of settings the section is listed in. */
  readonly level: PermissionLevel;
  /** `true` when its permissions are extensions. No section has both kinds. */
  readonly extension: boolean;
  /** The permissions in the order they are listed in. Never empty. */
  readonly permissions: readonly OrganizationPermission[];
}

/**
 * Lists the sections in the order of the table, those of the extensions last.
 * @example
 * import { permissionSections } from "@rolecall/organization";
 *
 * for (const { title, permissions } of permissionSections) console.log(title, permissions.length);
 */
export const permissionSections: readonly PermissionSection[] = sectionsOf([
  ...corePermissions,
  ...extensionPermissions,
]);

function sectionsOf(permissions: readonly OrganizationPermission[]): PermissionSection[] {
  const sections = new Map<string, PermissionSection & { permissions: OrganizationPermission[] }>();
  for (const permission of permissions) {
    const { section: title, level, extension } = permissionDetails[permission];
    const section = sections.get(title);
    if (section) section.permissions.push(permission);
    else sections.set(title, { title, level, extension, permissions: [permission] });
  }
  return [...sections.values()];
}
