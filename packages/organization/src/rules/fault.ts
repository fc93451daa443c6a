import type { Facts } from "./Facts.ts";
import type { Refused } from "./Refused.ts";
import type { MemberRecord } from "./records.ts";
import { askAnOwner, nameOf } from "./askAnOwner.ts";
import { rankOf } from "./rankOf.ts";
import { refuse } from "./refuse.ts";
import { roleWords } from "./roleWords.ts";

/** Refuses a command about someone who is not in the organization. */
export function absentFault({ organization }: Facts): Refused {
  return refuse(
    "not_a_member",
    `This person is not a member of ${organization.name}. Reload the list of members.`,
    "userId",
  );
}

/** Refuses a command about someone who is suspended. */
export function suspendedFault(target: MemberRecord, code: "target_not_active" | "not_a_member"): Refused {
  return refuse(code, `${nameOf(target)} is suspended. Restore their membership first.`, "userId");
}

/** Keeps everyone from acting on people above them. */
export function outranksFault(facts: Facts, actor: MemberRecord, target: MemberRecord): Refused | undefined {
  if (rankOf(target.role) <= rankOf(actor.role)) return undefined;
  return refuse(
    "target_outranks_actor",
    `${nameOf(target)} is ${roleWords[target.role]} and you are ${roleWords[actor.role]}. You can only change people below your own role. ${askAnOwner(facts, actor.userId)}`,
    "userId",
  );
}

/** Keeps everyone but owners from acting on people of their own rank. */
export function notBelowFault(facts: Facts, actor: MemberRecord, target: MemberRecord): Refused | undefined {
  if (actor.role === "owner" || rankOf(target.role) < rankOf(actor.role)) return undefined;
  return refuse(
    "target_not_below_actor",
    `${nameOf(target)} is ${roleWords[target.role]} like you. Only owners can change people of their own role. ${askAnOwner(facts, actor.userId)}`,
    "userId",
  );
}

/** Keeps the last active owner where they are. */
export function lastOwnerFault(
  facts: Facts,
  member: MemberRecord,
  actor?: MemberRecord,
): Refused | undefined {
  const counts = member.role === "owner" && member.status === "active";
  if (!counts || facts.activeOwners() > 1) return undefined;
  const who = member.userId === actor?.userId ? "You are" : `${nameOf(member)} is`;
  return refuse(
    "last_owner",
    `${who} the only owner of ${facts.organization.name}. Make someone else an owner first.`,
  );
}
