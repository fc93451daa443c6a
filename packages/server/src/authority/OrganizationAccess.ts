import type { accessIn } from "@rolecall/organization/rules";

/** What one person may do in one organization: core's access over the organization role model. */
export type OrganizationAccess = ReturnType<typeof accessIn>;
