import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

/** Refuses a link that leads to no invitation: a wrong one, or one that a later mail has replaced. */
export function unknownTokenFault(): Refused {
  return refuse(
    "invitation_not_found",
    "This invitation link doesn't work. Use the link in the latest email you were sent.",
  );
}
