import type { Change, Refusal } from "@rolecall/organization/rules";

/**
 * The outcome of a command, once it is committed. A refused command changes nothing but the audit log.
 * @example
 * import type { Executed } from "@rolecall/server";
 *
 * const wordsOf = (executed: Executed) =>
 *   executed.status === "refused" ? executed.refusal.message : executed.status;
 */
export type Executed =
  | {
      readonly status: "done";
      /** The id of the organization. */
      readonly organization: string;
      /** The id of what was created: an invitation, a project or a team. */
      readonly id?: string | undefined;
      /** The token of an invitation link that isn't mailed. It is never stored, so keep it. */
      readonly token?: string | undefined;
      /** The changes, without token hashes. */
      readonly changes: readonly Change[];
    }
  | { readonly status: "unchanged"; readonly organization: string; readonly id?: string | undefined }
  | { readonly status: "refused"; readonly refusal: Refusal };
