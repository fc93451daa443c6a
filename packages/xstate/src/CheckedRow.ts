import type { InvitationRow } from "./InvitationRow.ts";
import type { RowVerdict } from "./InvitationToSend.ts";
import type { SendAnswer } from "./SendAnswer.ts";

/** A row with what is known of it so far. */
export interface CheckedRow {
  readonly key: string;
  readonly row: InvitationRow;
  readonly verdict?: RowVerdict | undefined;
  /** What the server answered. A row that has an answer is never sent again. */
  readonly answer?: SendAnswer | undefined;
}
