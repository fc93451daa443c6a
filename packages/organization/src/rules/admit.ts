import type { Context, Person } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { Refused } from "./Refused.ts";
import type { MemberRecord } from "./records.ts";
import { accessIn } from "./accessIn.ts";
import { refuse } from "./refuse.ts";
import { refuseUnlessActive } from "./refuseUnlessActive.ts";

/** Whoever passed the first guards: the person who asks, and their membership. */
export interface Admitted {
  readonly status: "admitted";
  readonly person: Person;
  readonly actor: MemberRecord;
}

/**
 * The first two guards of nearly every command, in their order: whoever asks must be an active member who is allowed
 * to, and the organization must be active. `doing` completes "You may not …", and `who` tells who may.
 */
export function admit(
  facts: Facts,
  context: Context,
  may: (access: ReturnType<typeof accessIn>) => boolean,
  doing: string,
  who = "owners and admins",
): Admitted | Refused {
  const permitted = permit(facts, context, may, doing, who);
  if (permitted.status === "refused") return permitted;
  return refuseUnlessActive(facts) ?? permitted;
}

/** The first of the two guards alone. */
export function permit(
  facts: Facts,
  { actor: person }: Context,
  may: (access: ReturnType<typeof accessIn>) => boolean,
  doing: string,
  who = "owners and admins",
): Admitted | Refused {
  const actor = person === "system" ? undefined : facts.member(person.userId);
  if (person === "system" || actor === undefined || !may(accessIn(facts, person.userId)))
    return refuse(
      "not_permitted",
      `You may not ${doing} in ${facts.organization.name}. Its ${who} may: ask one of them.`,
    );
  return { status: "admitted", person, actor };
}
