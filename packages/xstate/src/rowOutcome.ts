import type { CheckedRow } from "./CheckedRow.ts";
import type { RowRefusal } from "./InvitationToSend.ts";

/** The outcome of a row, so far or to come, with a sentence. */
export interface RowOutcome {
  /** What happened to the row, or what will. */
  readonly outcome:
    | "unchecked"
    | "waiting"
    | "invited"
    | "granted"
    | "resent"
    | "edited"
    | "skipped"
    | "refused";
  /** The code of the refusal, for a refused row. */
  readonly code?: RowRefusal["code"] | undefined;
  /** The same in whole sentences. */
  readonly message: string;
}

/**
 * Returns the outcome of a row: the server's answer if there is one, else the verdict. `waiting` is a good row that
 * hasn't been sent yet.
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
