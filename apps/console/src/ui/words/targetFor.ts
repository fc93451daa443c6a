import { type OrganizationPermission, permissionDetails } from "@rolecall/organization";

/** Gives the target that a question about a permission needs: the project, or none. */
export function targetFor(
  permission: OrganizationPermission,
  project: string,
): { readonly project: string } | undefined {
  return permissionDetails[permission].scope === "project" ? { project } : undefined;
}
