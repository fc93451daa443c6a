/** Members, pending invitations or teams of one organization that count as one since texts are compared by one rule. */
export interface TextConflict {
  readonly kind: "member" | "invitation" | "team";
  /** The id of the organization. */
  readonly organization: string;
  /** What they share: the address or the name in the form in which they are compared. */
  readonly text: string;
  /** The user ids of the members, or the ids of the invitations or teams: two or more. */
  readonly ids: readonly string[];
}

/** What bringing the tables up to date found. */
export interface Migrated {
  /**
   * What was stored twice, in two spellings, before the rule. It stays as it is: remove or rename one of each. Empty
   * where there is nothing to do.
   */
  readonly conflicts: readonly TextConflict[];
}
