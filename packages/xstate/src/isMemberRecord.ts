import { organizationModel } from "@rolecall/organization";
import type { MemberRecord } from "@rolecall/organization/rules";
import { isRecord } from "./isRecord.ts";

/** Tells whether something is a membership, with a role that is known here. */
export function isMemberRecord(value: unknown): value is MemberRecord {
  if (!isRecord(value)) return false;
  const { userId, email, role, status, version } = value;
  return (
    typeof userId === "string" &&
    typeof email === "string" &&
    organizationModel.roles("organization").some((known) => known === role) &&
    (status === "active" || status === "suspended") &&
    typeof version === "number"
  );
}
