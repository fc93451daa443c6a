import {
  organizationModel,
  type OrganizationPermission,
  type OrganizationRole,
  permissionDetails,
  permissionSections,
} from "@rolecall/organization";

/** The organization roles in the order of the matrix. */
export const matrixRoles: readonly OrganizationRole[] = organizationModel.roles("organization");

/** Which part of the table is asked for. */
export interface MatrixFilter {
  readonly search: string;
  readonly onlyDifferences: boolean;
  readonly withExtensions: boolean;
}

/** One permission with the answer of each role. */
interface MatrixRow {
  readonly permission: OrganizationPermission;
  readonly answers: Readonly<Record<OrganizationRole, boolean>>;
  /** What a role in the project adds to the answer of the organization role. */
  readonly projectPart: string | undefined;
}

/** The rows under one heading. */
export interface MatrixSection {
  readonly title: string;
  readonly extension: boolean;
  readonly rows: readonly MatrixRow[];
}

/** Lists the rows that a filter leaves, under their headings. */
export function matrixSections({ search, onlyDifferences, withExtensions }: MatrixFilter): MatrixSection[] {
  return permissionSections
    .filter(({ extension }) => withExtensions || !extension)
    .map(({ title, extension, permissions }) => ({
      title,
      extension,
      rows: permissions
        .filter((permission) => mentions(permission, search))
        .map(matrixRow)
        .filter(({ answers }) => !onlyDifferences || new Set(Object.values(answers)).size > 1),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** Tells whether a permission's label, name or section contains every searched word. */
export function mentions(permission: OrganizationPermission, search: string): boolean {
  const { label, section } = permissionDetails[permission];
  const text = `${label} ${permission} ${section}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function matrixRow(permission: OrganizationPermission): MatrixRow {
  const answers = { owner: false, admin: false, billingAdmin: false, member: false };
  for (const role of matrixRoles) answers[role] = organizationModel.allows("organization", role, permission);
  return { permission, answers, projectPart: projectPart(permission) };
}

function projectPart(permission: OrganizationPermission): string | undefined {
  const rule = organizationModel.definition.permissions[permission];
  if (rule?.allOf?.includes("project")) return "also takes a role in the project";
  if (!rule?.anyOf?.includes("project")) return undefined;
  return rule.anyOf.length > 1
    ? "or by a role in the project"
    : "only by a role in the project, given to the person or a team";
}
