import type { InvitationState } from "@rolecall/organization/rules";
import type { MachineWords } from "./MachineWords.ts";

/** The words for each state of an invitation. */
export const invitationWords: Readonly<Record<InvitationState, MachineWords>> = {
  pending: { label: "Pending", message: "The invitation is out and can be accepted." },
  accepted: { label: "Accepted", message: "The invitation was accepted. Its link does nothing any more." },
  declined: { label: "Declined", message: "The invitation was declined. To ask once more, invite again." },
  revoked: { label: "Revoked", message: "The invitation was taken back. Its link does nothing any more." },
  expired: { label: "Expired", message: "The invitation was not answered in time. It can be sent again." },
};
