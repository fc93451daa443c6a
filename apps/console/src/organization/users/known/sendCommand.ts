import type { Command, Outcome } from "@rolecall/organization/rules";
import type { Client } from "@rolecall/server/client";
import { refusalIn } from "./refusalIn.ts";

/** How a form asks. */
interface Sending {
  /** Makes sure that what is sent again is done once. */
  readonly key?: string | undefined;
  /** The version that the form was opened with: a newer one refuses with `stale`. */
  readonly version?: number | undefined;
}

/** Sends what a form asks for to the authority. Rejects where it stays open whether it was done. */
export async function sendCommand(
  client: Client,
  organization: string,
  command: Command,
  { key, version }: Sending = {},
): Promise<Outcome> {
  // the other commands have controls of their own, which ask the client themselves
  if (command.type !== "invitation.edit") throw new Error(`No form here asks for ${command.type}.`);
  const { id, role, projects, teamIds } = command;
  const answered = await client.invitations.edit(
    { organization, invitation: id, role, projects: [...projects], teamIds: [...teamIds] },
    {
      ...(key !== undefined && { idempotencyKey: key }),
      ...(version !== undefined && { ifMatch: version }),
    },
  );
  if (!answered.ok) return { status: "refused", refusal: refusalIn(answered.problem) };
  return answered.value.status === "unchanged" ? { status: "unchanged" } : { status: "done", changes: [] };
}
