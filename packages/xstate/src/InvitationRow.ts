/** One person to invite, as it was typed or as it stands in a file. Nothing in it has been judged yet. */
export interface InvitationRow {
  /** Where it stands: the row number that a spreadsheet shows, or the place in the form, from 1. */
  readonly line: number;
  readonly email: string;
  readonly name?: string | undefined;
  /** The organization role, as written: its name or its label, in any case. `billing_admin` is understood too. */
  readonly role: string;
  /**
   * Each project by its id or its name, with the role there as written. A name with a semicolon stands in double
   * quotes, unless it is the only one.
   */
  readonly projects: readonly { readonly projectId: string; readonly role: string }[];
  /** Each team by its id or its name, like a project. */
  readonly teamIds: readonly string[];
  /** Why the row cannot be read, in a sentence. */
  readonly fault?: string | undefined;
}
