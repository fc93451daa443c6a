import type { InvitationState } from "@rolecall/organization/rules";
import type { MachineWords } from "./MachineWords.ts";

/** The words for each state of an invitation. */
export const invitationWords: Readonly<Record<InvitationState, MachineWords>> = {
  pending: { label: "Pending", message: "The invitation was sent and can be accepted." },
  accepted: { label: "Accepted", message: "The invitation was accepted. Its link no longer works." },
  declined: { label: "Declined", message: "The invitation was declined. You can invite the person again." },
  revoked: { label: "Revoked", message: "The invitation was revoked. Its link no longer works." },
  expired: { label: "Expired", message: "The invitation wasn't answered in time. You can send it again." },
};
