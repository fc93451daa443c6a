import type { OrganizationRole } from "../organizationRoles.ts";
import type { InvitationTargets } from "./records.ts";

/** What an invitation offers: a role in the organization, roles in projects, and places in teams. */
export interface Offer extends InvitationTargets {
  readonly role: OrganizationRole;
}
