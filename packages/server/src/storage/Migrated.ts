/** Members, pending invitations or teams of one organization whose addresses or names count as equal. */
export interface TextConflict {
  /** What was stored more than once. */
  readonly kind: "member" | "invitation" | "team";
  /** The id of the organization. */
  readonly organization: string;
  /** The address or name that they share, in its normal form. */
  readonly text: string;
  /** The user ids of the members, or the ids of the invitations or teams: two or more. */
  readonly ids: readonly string[];
}

/** The result of a migration. */
export interface Migrated {
  /**
   * * What is stored in two spellings of the same text. Remove or rename one of each. Empty if there is nothing to do.
   */
  readonly conflicts: readonly TextConflict[];
}
