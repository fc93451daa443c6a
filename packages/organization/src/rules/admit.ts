import { createAccess, type Decision } from "@rolecall/core";
import { formatDenial } from "@rolecall/core/messages";
import { commandLabels } from "../commandLabels.ts";
import { organizationModel } from "../organizationModel.ts";
import type { Context, Person } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { Refused } from "./Refused.ts";
import type { MemberRecord } from "./records.ts";
import type { accessIn } from "./accessIn.ts";
import { holdingOf } from "./holdingOf.ts";
import { limitFault } from "./limitFault.ts";
import { limitOf } from "./limitOf.ts";
import { namesOfOwners } from "./askAnOwner.ts";
import { projectRoleOf } from "./projectRoleOf.ts";
import { refuse } from "./refuse.ts";

/** The actor who passed the first guards, and their membership. */
export interface Admitted {
  readonly status: "admitted";
  readonly person: Person;
  readonly actor: MemberRecord;
}

/**
 * The first guard of nearly every command: the actor must be an active member who is allowed to, by the same permission
 * and under the same limit as everywhere. `action` says what was tried where the permission's label is too general.
 */
export function admit(
  facts: Facts,
  { actor: person }: Context,
  ask: (access: ReturnType<typeof accessIn>) => Decision<keyof typeof commandLabels>,
  action?: string,
): Admitted | Refused {
  const { organization } = facts;
  if (person === "system")
    return refuse("not_permitted", "Only a person who is signed in can do this. Sign in and try again.");
  const actor = facts.member(person.userId);
  if (actor === undefined)
    return refuse(
      "not_permitted",
      `You are not a member of ${organization.name}. Ask an owner or admin to invite you.`,
    );
  if (actor.status !== "active")
    return refuse(
      "not_permitted",
      `Your membership in ${organization.name} is suspended. Ask an owner or admin to restore it.`,
    );
  const { secondFactor = actor.secondFactor } = person;
  const limit = limitOf(organization, { secondFactor });
  const decision = ask(createAccess(organizationModel, { ...holdingOf(facts, person.userId), limit }));
  if (decision.status === "allowed") return { status: "admitted", person, actor };
  const { reason } = decision;
  if (reason === "org_not_active" || reason === "second_factor_required")
    return limitFault(reason, organization);
  const byOwner =
    decision.status === "denied" &&
    decision.unlockedBy.some(
      (each) => "role" in each && each.scope === "organization" && each.role === "owner",
    );
  return refuse(
    "not_permitted",
    formatDenial(decision, {
      labels: { permissions: commandLabels },
      action,
      // a project that the actor has no role in is not named to them
      placeName: (_scope, id) =>
        projectRoleOf(facts, person.userId, id) === undefined ? undefined : facts.project(id)?.name,
      helpers: byOwner ? namesOfOwners(facts, person.userId) : [],
    }),
  );
}
