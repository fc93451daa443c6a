import type { AcceptanceState } from "./AcceptanceState.ts";

/** What was read of an invitation, as far as its state goes. */
interface Offered {
  readonly state: "pending" | "accepted" | "declined" | "revoked" | "expired";
  readonly secondFactorRequired: boolean;
}

/** Tells how someone stands to an invitation that they were shown. */
export function getOfferState(offer: Offered, hasSecondFactor: boolean): AcceptanceState {
  if (offer.state !== "pending") return offer.state;
  return offer.secondFactorRequired && !hasSecondFactor ? "secondFactor" : "ready";
}
