/**
 * An audit log entry about something your application did or refused.
 * @example
 * import type { Authority } from "@rolecall/server";
 *
 * export const logExport = (authority: Authority, organization: string, actor: string) =>
 *   authority.record({ organization, actor, action: "invoices.export", outcome: "done", details: { year: 2026 } });
 */
export type AuditEntry = {
  /** The id of the organization whose log it belongs to. */
  readonly organization: string;
  /** The id of the person who did it. Leave it out if no person did. */
  readonly actor?: string | undefined;
  /** What was done, as a stable name: `invoices.export`. */
  readonly action: string;
  /** More about it. It can never be removed, so put nothing secret in it. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
} & (
  | { readonly outcome: "done" }
  /** `code` says why. */
  | { readonly outcome: "refused"; readonly code: string }
);
