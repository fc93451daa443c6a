import { checkInvitationRows, type CheckRowsInput, type CheckRowsOutput } from "./checkInvitationRows.ts";

/** Judges some rows by the rules, after the page has had time for its user. */
export async function checkInBackground(input: CheckRowsInput): Promise<CheckRowsOutput> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  return checkInvitationRows(input);
}
