import type { InvitationState } from "@rolecall/organization/rules";

/** How the states of an invitation are shown. */
export const invitationStates = {
  pending: { label: "Pending", color: "blue" },
  expired: { label: "Expired", color: "yellow" },
  declined: { label: "Declined", color: "gray" },
  revoked: { label: "Revoked", color: "gray" },
  accepted: { label: "Accepted", color: "teal" },
} as const satisfies Record<InvitationState, { label: string; color: string }>;

/** The states to filter a list by. */
export const invitationOptions = (["pending", "expired", "declined", "revoked", "accepted"] as const).map(
  (value) => ({ value, label: invitationStates[value].label }),
);
