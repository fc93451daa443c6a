import type { CheckedRow } from "./CheckedRow.ts";
import type { RowRefusal } from "./InvitationToSend.ts";

/** What came of a row, or will come of it, in words. */
export interface RowOutcome {
  readonly outcome:
    | "unchecked"
    | "waiting"
    | "invited"
    | "granted"
    | "resent"
    | "edited"
    | "skipped"
    | "refused";
  readonly code?: RowRefusal["code"] | undefined;
  readonly message: string;
}

/**
 * Says what came of a row: the answer of the server before the verdict. `waiting` is a good row that is not sent yet.
 *
 * @example
 * ```ts
 * import { type CheckedRow, rowOutcome } from "@rolecall/xstate";
 *
 * export const refusedRows = (rows: readonly CheckedRow[]) =>
 *   rows.filter((row) => rowOutcome(row).outcome === "refused");
 * ```
 */
export function rowOutcome({ verdict, answer }: CheckedRow): RowOutcome {
  if (answer?.status === "refused")
    return { outcome: "refused", code: answer.refusal.code, message: answer.refusal.message };
  if (verdict === undefined) return { outcome: "unchecked", message: "Not checked yet." };
  const { outcome, message } = verdict;
  if (outcome === "refused") return { outcome, code: verdict.refusal.code, message };
  return { outcome: outcome === "skipped" || answer !== undefined ? outcome : "waiting", message };
}
