import type { Client } from "@rolecall/server/client";
import type { InvitationToSend, SendAnswer } from "@rolecall/xstate";
import { readRefusal } from "../known/readRefusal.ts";

/** Sends one row of invitations to the authority. The key of the row makes sure that it goes out once. */
export async function sendRow(
  client: Client,
  organization: string,
  row: InvitationToSend,
  signal: AbortSignal,
): Promise<SendAnswer> {
  const { key, via, as, email, name, role, projects, teamIds } = row;
  const answered = await client.invitations.create(
    {
      organization,
      // only as a row of a list does an invitation reach someone who is in or invited already
      via: as === "invited" ? via : "list",
      email,
      ...(name !== undefined && { name }),
      role,
      projects: [...projects],
      teamIds: [...teamIds],
    },
    { idempotencyKey: key, signal },
  );
  return answered.ok ? { status: "sent" } : { status: "refused", refusal: readRefusal(answered.problem) };
}
