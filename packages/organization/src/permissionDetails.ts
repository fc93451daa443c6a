import { accountDetails } from "./accountDetails.ts";
import type { CorePermission } from "./corePermissions.ts";
import { extensionDetails } from "./extensionDetails.ts";
import type { ExtensionPermission } from "./extensionPermissions.ts";
import { organizationDetails } from "./organizationDetails.ts";
import type { PermissionDetail } from "./PermissionDetail.ts";
import { reportDetails } from "./reportDetails.ts";

/**
 * How each permission is presented: label, section, level, scope, whether it is an extension, and a note where its
 * name alone would mislead.
 *
 * @example
 * ```ts
 * import { permissionDetails } from "@rolecall/organization";
 *
 * permissionDetails["team.create"].label; // "Create teams"
 * ```
 */
export const permissionDetails: Readonly<Record<CorePermission | ExtensionPermission, PermissionDetail>> = {
  ...organizationDetails,
  ...accountDetails,
  ...reportDetails,
  ...extensionDetails,
};
