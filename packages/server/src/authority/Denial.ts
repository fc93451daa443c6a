/**
 * A denial, as the audit log stores it.
 * @example
 * import type { Authority } from "@rolecall/server";
 *
 * export const denyExport = (authority: Authority, organization: string, actor: string) =>
 *   authority.recordDenial({ organization, actor, action: "invoices.export", permission: "invoice.view" });
 */
export interface Denial {
  /** The id of the organization in which it was denied. */
  readonly organization: string;
  /** The id of the member. Leave it out for people who are not members; they are only counted. */
  readonly actor?: string | undefined;
  /** What was tried, as a stable name: `invoices.export`. @default "access.denied" */
  readonly action?: string | undefined;
  /** The permission that is missing. */
  readonly permission?: string | undefined;
  /** The id of the project, if the permission is about one. */
  readonly project?: string | undefined;
  /** The reason, as a stable code. @default "not_permitted" */
  readonly code?: string | undefined;
  /** More about the first denial. It can never be removed, so put nothing secret in it. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
}
