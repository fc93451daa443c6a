import { createAccess, type Grant } from "@rolecall/core";
import { organizationModel } from "../organizationModel.ts";
import type { Change } from "./Change.ts";
import type { Command, Context } from "./Command.ts";
import type { Facts, HoldingFacts } from "./Facts.ts";
import type { Refused } from "./Refused.ts";
import { factsAfter } from "./factsAfter.ts";
import { refuse } from "./refuse.ts";
import { holdingOf } from "./holdingOf.ts";

/**
 * The commands that may add to what their sender may do. The creator of a project owns it, and stepping down can bring
 * a permission that the old role lacked.
 */
const additive: ReadonlySet<Command["type"]> = new Set(["project.create", "member.stepDown"]);

/** Keeps everyone but owners from adding to what they may do themselves, by whatever command. */
export function selfGrantFault(
  facts: Facts,
  command: Command,
  context: Context,
  changes: readonly Change[],
): Refused | undefined {
  if (additive.has(command.type) || isOfferOfAnother(facts, command, context)) return undefined;
  return gainFault(facts, context, changes);
}

/** Keeps changes from adding to what their sender may do. Owners are exempt: a sole owner has no one to ask. */
export function gainFault(
  facts: HoldingFacts,
  { actor }: Context,
  changes: readonly Change[],
): Refused | undefined {
  if (actor === "system" || facts.member(actor.userId)?.role === "owner") return undefined;
  const gain = findGain(facts, changes, actor.userId);
  if (gain === undefined) return undefined;
  const { name } = facts.organization;
  const where = (gain.place && facts.project(gain.place.project)?.name) ?? name;
  return refuse(
    "self_grant",
    `You can't give yourself more access in ${where}. Ask an owner or another admin of ${name} to do it for you.`,
  );
}

/** Tells whether the sender accepts what someone else offered. */
function isOfferOfAnother(facts: Facts, command: Command, { actor }: Context): boolean {
  if (command.type !== "invitation.accept" || actor === "system") return false;
  return facts.invitationByToken(command.tokenHash)?.invitedBy !== actor.userId;
}

/** A place that a permission is asked in; without one, the organization. */
type Place = { readonly project: string } | undefined;

/**
 * Finds a place in which a person may do more once changes are made. Sources count, because some permissions come from
 * individual and team grants only. So does every plan of the model: a grant that adds nothing today can add something
 * after an upgrade.
 */
function findGain(
  facts: HoldingFacts,
  changes: readonly Change[],
  userId: string,
): { readonly place: Place } | undefined {
  const [before, after] = [holdingOf(facts, userId), holdingOf(factsAfter(facts, changes), userId)];
  const held = new Set(before.grants.map(toKey));
  const added = after.grants.filter((grant) => !held.has(toKey(grant)));
  if (added.length === 0) return undefined;
  const places = placesOf(added.some(isRoot) ? after.grants : added);
  for (const plan of organizationModel.plans) {
    const could = createAccess(organizationModel, { ...before, plan });
    const can = createAccess(organizationModel, { ...after, plan });
    for (const place of places) {
      const had = new Set(could.permissions(place));
      if (can.permissions(place).some((permission) => !had.has(permission))) return { place };
    }
  }
  return undefined;
}

/** Lists the places where grants count. A role in the organization counts in every project, also in those without a grant. */
function placesOf(grants: readonly Grant[]): readonly Place[] {
  const ids = new Set(grants.filter((grant) => !isRoot(grant)).map(({ id }) => id));
  const places: readonly Place[] = [...ids].map((project) => ({ project }));
  return grants.some(isRoot) ? [undefined, { project: "*" }, ...places] : places;
}

function isRoot({ scope }: Grant): boolean {
  return scope === organizationModel.root;
}

function toKey({ scope, id, role, source }: Grant): string {
  return JSON.stringify([scope, id, role, source]);
}
