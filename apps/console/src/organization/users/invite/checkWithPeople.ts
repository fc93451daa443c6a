import type { Client } from "@rolecall/server/client";
import { checkInvitationRows, type CheckRowsInput, type CheckRowsOutput } from "@rolecall/xstate";
import { findPeople } from "../known/findPeople.ts";
import { withPeople } from "../known/withPeople.ts";

/** Judges rows by the rules, as the machine does by itself, after their addresses were looked up among the members. */
export async function checkWithPeople(client: Client, input: CheckRowsInput): Promise<CheckRowsOutput> {
  const emails = input.rows.map(({ row }) => row.email);
  const found = await findPeople(client, input.organization.organization.id, emails);
  return checkInvitationRows({ ...input, organization: withPeople(input.organization, found) });
}
