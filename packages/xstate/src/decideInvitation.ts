import { decide, type InvitationRecord, type Outcome } from "@rolecall/organization/rules";
import { isInvitationRecord } from "./isInvitationRecord.ts";
import type { InvitationMachineEvent } from "./InvitationMachineEvent.ts";

/** What the rules say to something that was asked about an invitation, and the invitation after it. */
export interface InvitationDecision {
  readonly outcome: Outcome | undefined;
  readonly invitation: InvitationRecord;
}

/** Decides by the rules of membership. Whatever concerns other invitations leaves this one as it is. */
export function decideInvitation(
  before: InvitationRecord,
  event: InvitationMachineEvent,
): InvitationDecision {
  if (event.type === "changed")
    return {
      outcome: undefined,
      invitation:
        isInvitationRecord(event.invitation) && event.invitation.id === before.id ? event.invitation : before,
    };
  const outcome = decide(event.facts, event.command, event.context);
  const changes = outcome.status === "done" ? outcome.changes : [];
  const after = changes.findLast(
    (change) => change.type === "invitation.updated" && change.invitation.id === before.id,
  );
  return { outcome, invitation: after?.type === "invitation.updated" ? after.invitation : before };
}
