import type { Refused } from "./Refused.ts";
import type { Facts } from "./Facts.ts";
import { refuse } from "./refuse.ts";

/** The guard against changing an organization that is about to be deleted, or is. */
export function refuseUnlessActive({ organization }: Facts): Refused | undefined {
  if (organization.state === "active") return undefined;
  return refuse(
    "org_not_active",
    organization.state === "deleted"
      ? `${organization.name} has been deleted, so nothing in it can be changed any more.`
      : `${organization.name} is waiting to be deleted, so nothing in it can be changed. Its owners and admins may call the deletion off: ask one of them.`,
  );
}
