import type { Facts } from "./Facts.ts";
import type { Refused } from "./Refused.ts";
import type { MemberRecord } from "./records.ts";
import { rankOf } from "./rankOf.ts";
import { refuse } from "./refuse.ts";
import { roleWords } from "./roleWords.ts";

/** Refuses a command about someone who is not in the organization. */
export function absentFault({ organization }: Facts, how = "is not a member of"): Refused {
  return refuse(
    "not_a_member",
    `This person ${how} ${organization.name}, or is not any more. Load the list of members again.`,
    "userId",
  );
}

/** Refuses a command about someone who is suspended. */
export function suspendedFault(target: MemberRecord, doing: string): Refused {
  return refuse(
    "target_not_active",
    `${target.email} is suspended, so you cannot ${doing}. Restore the membership first.`,
    "userId",
  );
}

/** Keeps everyone from acting on people above them. */
export function outranksFault(actor: MemberRecord, target: MemberRecord): Refused | undefined {
  if (rankOf(target.role) <= rankOf(actor.role)) return undefined;
  return refuse(
    "target_outranks_actor",
    `${target.email} is ${roleWords[target.role]} and you are ${roleWords[actor.role]}: no one acts on people above them. Ask an owner.`,
    "userId",
  );
}

/** Keeps everyone but owners from acting on people beside them. */
export function notBelowFault(actor: MemberRecord, target: MemberRecord): Refused | undefined {
  if (actor.role === "owner" || rankOf(target.role) < rankOf(actor.role)) return undefined;
  return refuse(
    "target_not_below_actor",
    `${target.email} is ${roleWords[target.role]}, and so are you: only owners act on people of their own rank. Ask an owner.`,
    "userId",
  );
}

/** Keeps the last active owner where they are. `doing` completes "so …". */
export function lastOwnerFault(facts: Facts, member: MemberRecord, doing: string): Refused | undefined {
  const counts = member.role === "owner" && member.status === "active";
  if (!counts || facts.activeOwners() > 1) return undefined;
  return refuse(
    "last_owner",
    `${member.email} is the only active owner of ${facts.organization.name}, so they cannot ${doing}. Make someone else an owner first.`,
  );
}
