/**
 * The four ways in which this model decides a permission. Each permission of {@link corePermissionRules} and
 * {@link extensionPermissionRules} names one of them.
 */

/** The organization role decides, and no place needs to be named: `team.create`. */
export const byOrganization = { anyOf: ["organization"] } as const;

/** A role in the organization or one in the project is enough: `project.rename`. */
export const byEither = { anyOf: ["organization", "project"] } as const;

/** Both the organization role and a role in the project must allow it: `report.insights`. */
export const byBoth = { allOf: ["organization", "project"] } as const;

/**
 * Only a project role counts, and only one that was given to the person or to a team of theirs: a role that follows
 * from the organization role does not, and neither does one that everyone has.
 */
export const byProjectGrant = { anyOf: ["project"], sources: ["individual", "team"] } as const;
