import type { CheckedRow } from "./CheckedRow.ts";
import type { InvitationToSend } from "./InvitationToSend.ts";
import { nextRow } from "./nextRow.ts";

/** Reads what is sent next. Ask only while a row waits. */
export function nextInvitation(rows: readonly CheckedRow[]): InvitationToSend {
  const verdict = nextRow(rows)?.verdict;
  // a row that waits has a verdict with an invitation: that is what waiting means
  return (verdict as Extract<CheckedRow["verdict"], { invitation: unknown }>).invitation;
}
