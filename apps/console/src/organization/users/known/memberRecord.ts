import type { MemberRecord } from "@rolecall/organization/rules";
import type { MemberItem } from "./MemberItem.ts";

/** A member as the rules see one. Whether the address is verified is known to the server alone, and counts as so here. */
export function memberRecord(item: Omit<MemberItem, "name" | "teams">): MemberRecord {
  const { userId, email, role, status, version, joinedAt } = item;
  return { userId, email, emailVerified: true, role, status, version, joinedAt };
}
