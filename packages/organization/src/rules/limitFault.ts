import type { LimitReason } from "@rolecall/core";
import type { OrganizationRecord } from "./records.ts";
import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

/**
 * Refuses what a limit closes, in a sentence for the person who asked.
 * @example
 * import { limitFault } from "@rolecall/organization/rules";
 *
 * limitFault("second_factor_required", { name: "Acme", state: "active" }).refusal.code; // "second_factor_required"
 */
export function limitFault(
  reason: LimitReason,
  { name, state }: Pick<OrganizationRecord, "name" | "state">,
): Refused {
  if (reason === "second_factor_required")
    return refuse(
      reason,
      `${name} requires a second factor, and you have none. Set one up in your account, then try again.`,
    );
  return refuse(
    reason,
    state === "deleted"
      ? `${name} has been deleted, so nothing in it can be changed any more.`
      : `${name} is waiting to be deleted, so nothing in it can be changed. Its owners and admins may call the deletion off: ask one of them.`,
  );
}
