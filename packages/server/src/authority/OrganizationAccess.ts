import type { accessIn } from "@rolecall/organization/rules";

/** What one person may do in one organization: an `Access` of the organization role model. */
export type OrganizationAccess = ReturnType<typeof accessIn>;
