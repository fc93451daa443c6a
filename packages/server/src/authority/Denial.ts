/**
 * Something that a person asked for and was denied, as the audit log keeps it.
 * @example
 * import type { Authority } from "@rolecall/server";
 *
 * export const denyExport = (authority: Authority, organization: string, actor: string) =>
 *   authority.recordDenial({ organization, actor, action: "invoices.export", permission: "invoice.view" });
 */
export interface Denial {
  readonly organization: string;
  /** The id of the member. Left out for people who are not members: they are only counted. */
  readonly actor?: string | undefined;
  /** What was asked, in words that stay the same: `invoices.export`. @default "access.denied" */
  readonly action?: string | undefined;
  /** The permission that is missing. */
  readonly permission?: string | undefined;
  /** The id of the project, where the permission concerns one. */
  readonly project?: string | undefined;
  /** Why, as a stable code. @default "not_permitted" */
  readonly code?: string | undefined;
  /** What else is to be known of the first one. It can never be taken back, so nothing secret belongs in it. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}
