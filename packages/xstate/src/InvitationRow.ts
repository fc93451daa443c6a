/** One person to invite, as it was typed or as it stands in a file. Nothing in it has been judged yet. */
export interface InvitationRow {
  /** Where it stands: the row number that a spreadsheet shows, or the place in the form, from 1. */
  readonly line: number;
  readonly email: string;
  readonly name?: string | undefined;
  /** The organization role, as written: `Billing admin` and `billing_admin` are understood too. */
  readonly role: string;
  /** Each project by its id or its name, with the role there as written. */
  readonly projects: readonly { readonly projectId: string; readonly role: string }[];
  /** Each team by its id or its name. */
  readonly teamIds: readonly string[];
  /** Why the row cannot be read, in a sentence. */
  readonly fault?: string | undefined;
}
