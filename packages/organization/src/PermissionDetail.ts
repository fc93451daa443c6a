/** What a permission is about: the organization, one of its projects, or the person's own account. */
export type PermissionObject = "organization" | "project" | "account";

/** Where a section of permissions has its place: three kinds of settings, and the reports. */
export type PermissionLevel = "organization" | "account" | "other" | "report";

/** How one permission is presented to people. Nothing here takes part in a decision. */
export interface PermissionDetail {
  /** What the permission lets a person do, as an instruction: "Create teams". */
  readonly label: string;
  /** The heading it is listed under. */
  readonly section: string;
  /** The kind of settings it is listed in. */
  readonly level: PermissionLevel;
  /** What the permission is about: only those about a `project` are checked with a target. */
  readonly scope: PermissionObject;
  /** `true` for a permission that this model adds to the 67 core ones. */
  readonly extension: boolean;
  /** What to know where the name alone would mislead. */
  readonly note?: string | undefined;
}
