/** One person to invite, as typed or as read from a file. Nothing in it has been checked yet. */
export interface InvitationRow {
  /** The row number that a spreadsheet shows, or the position in the form, from 1. */
  readonly line: number;
  /** The address, as written. */
  readonly email: string;
  /** The name, as written. */
  readonly name?: string | undefined;
  /** The organization role, as written: its name or its label, in any case. `billing_admin` is understood too. */
  readonly role: string;
  /**
   * * The projects by id or name, with the role in each as written. A name with a semicolon must be in double quotes,
   * unless it is the only one.
   */
  readonly projects: readonly { readonly projectId: string; readonly role: string }[];
  /** The teams by id or name, like projects. */
  readonly teamIds: readonly string[];
  /** Why the row cannot be read, in a sentence. */
  readonly fault?: string | undefined;
}
