/**
 * What an application did, or refused to do, as its organization's audit log keeps it.
 * @example
 * import type { Authority } from "@rolecall/server";
 *
 * export const logExport = (authority: Authority, organization: string, actor: string) =>
 *   authority.record({ organization, actor, action: "invoices.export", outcome: "done", details: { year: 2026 } });
 */
export type AuditEntry = {
  readonly organization: string;
  /** The id of the person who did it; left out where no person did. */
  readonly actor?: string | undefined;
  /** What was done, in words that stay the same: `invoices.export`. */
  readonly action: string;
  /** What else is to be known. It can never be taken back, so nothing secret belongs in it. */
  readonly details?: Readonly<Record<string, unknown>> | undefined;
} & (
  | { readonly outcome: "done" }
  /** `code` says why. */
  | { readonly outcome: "refused"; readonly code: string }
);
