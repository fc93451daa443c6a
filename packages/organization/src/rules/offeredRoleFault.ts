import type { Refused } from "./Refused.ts";
import type { InvitationRecord, MemberRecord } from "./records.ts";
import { rankOf } from "./rankOf.ts";
import { refuse } from "./refuse.ts";
import { roleWords } from "./roleWords.ts";

/** Treats an invitation as the member it would make: only owners act on people of their own rank, nobody on those above. */
export function offeredRoleFault(actor: MemberRecord, { role }: InvitationRecord): Refused | undefined {
  const offers = `This invitation offers the role of ${roleWords[role]} and you are ${roleWords[actor.role]}`;
  if (rankOf(role) > rankOf(actor.role))
    return refuse("target_outranks_actor", `${offers}: nobody acts on what is above them. Ask an owner.`);
  if (actor.role === "owner" || rankOf(role) < rankOf(actor.role)) return undefined;
  return refuse(
    "target_not_below_actor",
    `${offers} yourself: only owners act on what is of their own rank. Ask an owner.`,
  );
}
