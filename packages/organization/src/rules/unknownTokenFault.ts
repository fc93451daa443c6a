import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

/** Refuses a link that leads to no invitation: a wrong one, or one that a later mail has replaced. */
export function unknownTokenFault(): Refused {
  return refuse(
    "invitation_not_found",
    "This link leads to no invitation. If you were sent another mail since, use the link in the latest one.",
  );
}
