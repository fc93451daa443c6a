import type { InvitationRow } from "./InvitationRow.ts";
import type { RowVerdict } from "./InvitationToSend.ts";
import type { SendAnswer } from "./SendAnswer.ts";

/** A row with what is known about it so far. */
export interface CheckedRow {
  /** The key under which the row is sent. */
  readonly key: string;
  /** The row as it was typed or read. */
  readonly row: InvitationRow;
  /** What will happen to the row. Left out until it is checked. */
  readonly verdict?: RowVerdict | undefined;
  /** The server's answer. A row with an answer is never sent again. */
  readonly answer?: SendAnswer | undefined;
}
