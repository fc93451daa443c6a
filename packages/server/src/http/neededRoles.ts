import { organizationModel, type OrganizationPermission } from "@rolecall/organization";

/** Lists the roles of which each alone gives a permission; none where no single role does. */
export function neededRoles(
  permission: OrganizationPermission,
): readonly { readonly scope: string; readonly role: string }[] {
  const { anyOf } = organizationModel.definition.permissions[permission] ?? {};
  const scopes = organizationModel.scopes.filter((scope) => anyOf?.includes(scope));
  return scopes.flatMap((scope) =>
    organizationModel
      .roles(scope)
      .filter((role) => organizationModel.allows(scope, role, permission))
      .map((role) => ({ scope, role })),
  );
}
