import { byBoth, byEither, byOrganization } from "./byOrganization.ts";

/**
 * What a working console needs and the core table leaves out, each with the way it is decided.
 *
 * Accepting and declining an invitation are not among them: the invitation itself decides who may do that, namely
 * the invited person, who may have no role in the organization yet.
 */
export const extensionPermissionRules = {
  "member.role.change": byOrganization,
  "member.owner.assign": byOrganization,
  "org.ownership.transfer": byOrganization,
  "org.deletion.cancel": byOrganization,
  "org.leave": byOrganization,
  "member.stepDown": byOrganization,

  "invitation.resend": byOrganization,
  "invitation.revoke": byOrganization,
  "invitation.edit": byOrganization,

  "invoice.view": byOrganization,

  "team.view": byOrganization,
  "team.project.role.change": byOrganization,

  "project.delete": byEither,
  "project.transfer": byEither,
  "project.user.role.change": byEither,
  "project.defaultRole.set": byEither,

  "dataRequest.approve": byOrganization,
  "dataRequest.cancel": byOrganization,

  "audit.view": byOrganization,
  "audit.export": byOrganization,

  "report.share": byBoth,
  "lexicon.drop": byEither,
  "lexicon.merge": byEither,
} as const;

/** One of the permissions that this model adds to the core table. */
export type ExtensionPermission = keyof typeof extensionPermissionRules;

/**
 * Lists the permissions added to the core table, those that belong together side by side.
 * @example
 * import { extensionPermissions } from "@rolecall/organization";
 *
 * extensionPermissions.includes("audit.export"); // true
 */
export const extensionPermissions: readonly ExtensionPermission[] =
  // Object.keys widens the names of this literal to string.
  Object.keys(extensionPermissionRules) as ExtensionPermission[];
