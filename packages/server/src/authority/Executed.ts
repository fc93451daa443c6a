import type { Change, Refusal } from "@rolecall/organization/rules";

/**
 * What a command came to, once it is committed. A refused one has changed nothing but the audit log.
 * @example
 * import type { Executed } from "@rolecall/server";
 *
 * const wordsOf = (executed: Executed) =>
 *   executed.status === "refused" ? executed.refusal.message : executed.status;
 */
export type Executed =
  | {
      readonly status: "done";
      /** The organization it happened in. */
      readonly organization: string;
      /** The id of what was made: an invitation, a project, a team. */
      readonly id?: string | undefined;
      /** The token of an invitation link that is handed over instead of mailed. Never stored, so keep it. */
      readonly token?: string | undefined;
      /** What was written, without token hashes. */
      readonly changes: readonly Change[];
    }
  | { readonly status: "unchanged"; readonly organization: string; readonly id?: string | undefined }
  | { readonly status: "refused"; readonly refusal: Refusal };
