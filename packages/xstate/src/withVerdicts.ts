import type { CheckedRow } from "./CheckedRow.ts";
import type { CheckRowsOutput } from "./checkInvitationRows.ts";
import type { InviteContext } from "./InviteContext.ts";

/** Takes over the verdicts on the rows that were judged last. */
export function withVerdicts(
  rows: readonly CheckedRow[],
  { verdicts, organization }: CheckRowsOutput,
): Pick<InviteContext, "rows" | "expected"> {
  const first = rows.findIndex(({ verdict }) => verdict === undefined);
  return {
    rows: rows.map((row, index) => {
      const verdict = verdicts[index - first];
      return verdict === undefined ? row : { ...row, verdict };
    }),
    expected: organization,
  };
}
