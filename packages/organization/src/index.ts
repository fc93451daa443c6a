export { organizationModel } from "./organizationModel.ts";
export type { OrganizationPermission, Plan } from "./organizationModel.ts";
export type { OrganizationRole } from "./organizationRoles.ts";
export type { ProjectRole } from "./projectRoles.ts";

export { corePermissions } from "./corePermissions.ts";
export type { CorePermission } from "./corePermissions.ts";
export { extensionPermissions } from "./extensionPermissions.ts";
export type { ExtensionPermission } from "./extensionPermissions.ts";

export { permissionsInGrace } from "./permissionsInGrace.ts";
export { permissionsWithoutSecondFactor } from "./permissionsWithoutSecondFactor.ts";

export { organizationLabels } from "./organizationLabels.ts";
export { permissionDetails } from "./permissionDetails.ts";
export type { PermissionDetail, PermissionLevel, PermissionObject } from "./PermissionDetail.ts";
export { permissionSections } from "./permissionSections.ts";
export type { PermissionSection } from "./permissionSections.ts";

export { organizationRoleDetails, projectRoleDetails } from "./organizationRoleDetails.ts";
export type { RoleDetail } from "./organizationRoleDetails.ts";
