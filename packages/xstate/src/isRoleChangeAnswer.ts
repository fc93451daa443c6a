import { isMemberRecord } from "./isMemberRecord.ts";
import { isRecord } from "./isRecord.ts";
import { isRefusal } from "./isRefusal.ts";
import type { RoleChangeAnswer } from "./RoleChangeEvent.ts";

/** Tells whether what `changeRole` returned says that the change was made or refused, for this person. */
export function isRoleChangeAnswer(value: unknown, userId: string): value is RoleChangeAnswer {
  if (!isRecord(value)) return false;
  const { status, member, refusal } = value;
  const isTheirs = isMemberRecord(member) && member.userId === userId;
  if (status === "applied") return isTheirs;
  return status === "refused" && isRefusal(refusal) && (member === undefined || isTheirs);
}
