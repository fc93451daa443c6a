import type { CheckedRow } from "./CheckedRow.ts";
import type { InvitationRow } from "./InvitationRow.ts";
import type { InviteContext } from "./InviteContext.ts";

/** Begins with rows that no one has judged. Their keys are new: what stood in their place before is another thing. */
export function freshRows(
  { batch, round }: Pick<InviteContext, "batch" | "round">,
  rows: readonly InvitationRow[],
): { readonly round: number; readonly rows: readonly CheckedRow[] } {
  return { round: round + 1, rows: rows.map((row) => ({ key: `${batch}-${round + 1}-${row.line}`, row })) };
}
