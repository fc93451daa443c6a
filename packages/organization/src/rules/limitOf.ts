import type { SnapshotLimit } from "@rolecall/core";
import { permissionsInGrace } from "../permissionsInGrace.ts";
import { permissionsWithoutSecondFactor } from "../permissionsWithoutSecondFactor.ts";
import type { MemberRecord, OrganizationRecord } from "./records.ts";

/**
 * Finds what closes an organization to a member beyond their roles: a second factor that they lack, or that the
 * organization is waiting to be deleted. With both, only what either leaves open stays open.
 */
export function limitOf(
  { state, twoFactorRequired }: OrganizationRecord,
  { secondFactor }: Pick<MemberRecord, "secondFactor">,
): SnapshotLimit | undefined {
  const open = state === "deleted" ? [] : permissionsInGrace;
  if (twoFactorRequired !== true || secondFactor === true)
    return state === "active" ? undefined : { reason: "org_not_active", permissions: open };
  return {
    reason: "second_factor_required",
    permissions:
      state === "active"
        ? permissionsWithoutSecondFactor
        : permissionsWithoutSecondFactor.filter((permission) => open.includes(permission)),
  };
}
