/** How the person who opened the link stands to the invitation. */
export type AcceptanceState =
  | "ready"
  | "accepted"
  | "signIn"
  | "wrongAccount"
  | "verifyAddress"
  | "secondFactor"
  | "noSeat"
  | "alreadyMember"
  | "expired"
  | "revoked"
  | "declined"
  | "taken"
  | "closed"
  | "unknown"
  /** No one is signed in, and the link no longer opens an invitation. */
  | "over";
