import type { Decision, LimitReason } from "@rolecall/core";
import type { OrganizationPermission } from "@rolecall/organization";
import { useAccess, usePermission } from "@rolecall/organization/react";
import { targetFor } from "../words/targetFor.ts";

/**
 * Decides a control. A report permission covers reading and making: while the organization is being deleted it stays
 * open for reading, so a control that makes something is closed here, with the same reason.
 */
export function useTaskDecision(
  permission: OrganizationPermission,
  project: string,
  makes: boolean,
): Decision {
  const target = targetFor(permission, project);
  const decision: Decision = usePermission(permission, target);
  const { limit } = useAccess();
  if (!makes || limit?.reason !== "org_not_active" || decision.status !== "allowed") return decision;
  return { status: "denied", permission, target, reason: limit.reason, unlockedBy: [] };
}

const limits: readonly string[] = ["org_not_active", "second_factor_required"] satisfies LimitReason[];

/** Tells whether something is closed whatever the person's roles are, so that no role would open it. */
export const isLimit = (decision: Decision): boolean =>
  decision.status === "denied" && limits.includes(decision.reason);
