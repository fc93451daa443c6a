import type { Facts } from "./Facts.ts";
import { limitFault } from "./limitFault.ts";
import type { Refused } from "./Refused.ts";

/** The guard of what no member asks for: nothing changes an organization that is about to be deleted, or is. */
export function refuseUnlessActive({ organization }: Facts): Refused | undefined {
  return organization.state === "active" ? undefined : limitFault("org_not_active", organization);
}
