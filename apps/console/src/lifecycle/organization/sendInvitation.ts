import { inviteCommand, type InvitationToSend, type SendAnswer } from "@rolecall/xstate";
import type { OrganizationBook } from "./OrganizationContext.ts";
import { hashOf } from "../../../server/sample/seedOrganization.ts";

/** Sends one row of invitations to the organization. The key of the row makes sure that it goes out once. */
export async function sendInvitation(
  dispatch: OrganizationBook["dispatch"],
  invitation: InvitationToSend,
): Promise<SendAnswer> {
  const command = inviteCommand(invitation, hashOf(crypto.randomUUID()));
  const outcome = await dispatch(command, { key: invitation.key });
  return outcome.status === "refused" ? outcome : { status: "sent" };
}
