import type { RowCounts } from "@rolecall/xstate";

/** Says in one sentence how many rows are of each kind: "3 will go out, 1 is left out, 2 are not possible." */
export function formatRowCounts({ waiting, sent, skipped, refused }: RowCounts): string {
  const parts = [
    sent === 0 ? "" : `${sent} went out`,
    waiting === 0 ? "" : `${waiting} will go out`,
    skipped === 0 ? "" : `${skipped} ${skipped === 1 ? "is" : "are"} left out`,
    refused === 0 ? "" : `${refused} ${refused === 1 ? "is" : "are"} not possible`,
  ].filter((part) => part !== "");
  return parts.length === 0 ? "Nothing goes out." : `${parts.join(", ")}.`;
}
