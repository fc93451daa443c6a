import type { LimitReason } from "@rolecall/core";
import { formatDenial } from "@rolecall/core/messages";
import type { OrganizationRecord } from "./records.ts";
import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

/**
 * Refuses what a limit closes, in sentences to the person who asked.
 * @example
 * import { limitFault } from "@rolecall/organization/rules";
 *
 * limitFault("second_factor_required", { name: "Acme", state: "active" }).refusal.code; // "second_factor_required"
 */
export function limitFault(
  reason: LimitReason,
  { name, state }: Pick<OrganizationRecord, "name" | "state">,
): Refused {
  if (reason === "org_not_active" && state === "deleted")
    return refuse(reason, `${name} has been deleted, so nothing in it can be changed.`);
  const denial = { status: "denied", permission: "", target: undefined, reason, unlockedBy: [] } as const;
  return refuse(reason, formatDenial(denial, { rootName: name, helpers: ["an owner or admin"] }));
}
