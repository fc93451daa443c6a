import { factsOf, type InvitationRecord, type OrganizationState } from "@rolecall/organization/rules";
import { asks, noon, organization, systemAsks } from "../../organization/test/organizations.ts";
import type { InvitationMachineEvent } from "../src/index.ts";

/** The organization in which an invitation stands: the person who accepted it is a member. */
export const around = (invitation: InvitationRecord): OrganizationState =>
  organization({
    people: {
      olga: "owner",
      maya: "member",
      ...(invitation.acceptedBy === undefined ? {} : { guest: { email: invitation.email } }),
    },
    invitations: [invitation],
  });

/** Everything that can be asked about an invitation, by anyone who may: the guest answers, and an owner does the rest. */
export function invitationEvents(invitation: InvitationRecord): readonly InvitationMachineEvent[] {
  const facts = factsOf(around(invitation));
  const { id, tokenHash } = invitation;
  const guest = asks("guest", { email: invitation.email });
  const owner = asks("olga");
  const late = systemAsks(noon + 30 * 24 * 60 * 60 * 1000);
  return [
    { type: "accept", command: { type: "invitation.accept", tokenHash }, facts, context: guest },
    { type: "decline", command: { type: "invitation.decline", tokenHash }, facts, context: guest },
    {
      type: "resend",
      command: { type: "invitation.resend", id, tokenHash: "new", mail: true },
      facts,
      context: owner,
    },
    { type: "retry", command: { type: "invitation.retry", id, tokenHash: "new" }, facts, context: owner },
    {
      type: "edit",
      command: { type: "invitation.edit", id, role: "admin", projects: [], teamIds: [] },
      facts,
      context: owner,
    },
    { type: "revoke", command: { type: "invitation.revoke", id }, facts, context: owner },
    { type: "hide", command: { type: "invitation.hide", id }, facts, context: owner },
    { type: "expire", command: { type: "invitations.expire" }, facts, context: late },
  ];
}
