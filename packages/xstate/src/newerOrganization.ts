import type { OrganizationState } from "@rolecall/organization/rules";
import { changedMember } from "./changedMember.ts";
import { isOrganizationState } from "./isOrganizationState.ts";
import type { RoleChangeContext } from "./RoleChangeContext.ts";

/** Takes over an organization, unless it is older than what is known of the membership, or another thing. */
export function newerOrganization(
  known: Pick<RoleChangeContext, "organization" | "userId">,
  organization: OrganizationState,
): OrganizationState {
  if (
    !isOrganizationState(organization) ||
    organization.organization.id !== known.organization.organization.id
  )
    return known.organization;
  const told = changedMember({ organization, userId: known.userId });
  const before = changedMember(known);
  const isOlder = told !== undefined && before !== undefined && told.version < before.version;
  return isOlder ? known.organization : organization;
}
