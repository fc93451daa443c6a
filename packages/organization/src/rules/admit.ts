import { createAccess, type Verdict } from "@rolecall/core";
import { organizationModel } from "../organizationModel.ts";
import type { Context, Person } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { Refused } from "./Refused.ts";
import type { MemberRecord } from "./records.ts";
import type { accessIn } from "./accessIn.ts";
import { holdingOf } from "./holdingOf.ts";
import { limitFault } from "./limitFault.ts";
import { limitOf } from "./limitOf.ts";
import { refuse } from "./refuse.ts";

/** The actor who passed the first guards, and their membership. */
export interface Admitted {
  readonly status: "admitted";
  readonly person: Person;
  readonly actor: MemberRecord;
}

/**
 * The first guard of nearly every command: the person who asks must be an active member who is allowed to, by the same
 * permission and under the same limit as everywhere. `doing` completes "You may not …", and `who` tells who may.
 */
export function admit(
  facts: Facts,
  { actor: person }: Context,
  may: (access: ReturnType<typeof accessIn>) => Verdict,
  doing: string,
  who = "owners and admins",
): Admitted | Refused {
  const { organization } = facts;
  const actor = person === "system" ? undefined : facts.member(person.userId);
  if (person !== "system" && actor?.status === "active") {
    const { secondFactor = actor.secondFactor } = person;
    const limit = limitOf(organization, { secondFactor });
    const verdict = may(createAccess(organizationModel, { ...holdingOf(facts, person.userId), limit }));
    if (verdict === "allowed") return { status: "admitted", person, actor };
    if (verdict === "org_not_active" || verdict === "second_factor_required")
      return limitFault(verdict, organization);
  }
  return refuse(
    "not_permitted",
    `You may not ${doing} in ${organization.name}. Its ${who} may: ask one of them.`,
  );
}
