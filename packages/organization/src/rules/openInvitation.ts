import type { OrganizationPermission } from "../organizationModel.ts";
import type { Context } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { InvitationEvent } from "./invitationTransition.ts";
import type { Outcome } from "./Outcome.ts";
import type { InvitationRecord, InvitationState, MemberRecord } from "./records.ts";
import { admit } from "./admit.ts";
import { invitationStateAt } from "./invitationStateAt.ts";
import { invitationTransition } from "./invitationTransition.ts";
import { refuse } from "./refuse.ts";
import { stepFault } from "./stepFault.ts";

/** An invitation that lets an event happen, and who brings it about. */
export interface OpenInvitation {
  readonly status: "open";
  readonly actor: MemberRecord;
  readonly invitation: InvitationRecord;
  /** The state now, and the one the event leads to. */
  readonly from: InvitationState;
  readonly to: InvitationState;
}

type InvitationPermission = Extract<OrganizationPermission, `invitation.${string}`>;

/** The guards of everything that is done to an invitation from the list: may the actor, is it there, does its state allow it. */
export function openInvitation(
  facts: Facts,
  context: Context,
  id: string,
  event: InvitationEvent,
  permission: InvitationPermission,
): OpenInvitation | Exclude<Outcome, { readonly status: "done" }> {
  const admitted = admit(facts, context, (access) => access.decide(permission));
  if (admitted.status === "refused") return admitted;
  const invitation = facts.invitation(id);
  if (invitation === undefined)
    return refuse(
      "invitation_not_found",
      `This invitation to ${facts.organization.name} doesn't exist. Reload the list of invitations.`,
      "id",
    );
  const from = invitationStateAt(invitation, context.now);
  const step = invitationTransition(from, event);
  if (step.status === "unchanged") return step;
  if (step.status === "refused") return stepFault(step.code);
  return { status: "open", actor: admitted.actor, invitation, from, to: step.to };
}
