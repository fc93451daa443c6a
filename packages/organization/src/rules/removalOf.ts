import type { Context } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { Refusal } from "./Outcome.ts";
import { lossOf } from "./lossOf.ts";
import type { Loss } from "./lossOf.ts";
import { removeMember } from "./removeMember.ts";

/** Whether a member can be removed: what they would lose, or why not. */
export type Removal =
  | { readonly status: "allowed"; readonly loss: Loss }
  | { readonly status: "refused"; readonly refusal: Refusal };

/**
 * Returns whether the person can remove a member, and why not, as {@link removeMember} decides it.
 * @example
 * import { removalOf, type Context, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * declare const context: Context;
 * const removal = removalOf(facts, context, "maya");
 * const note = removal.status === "refused" ? removal.refusal.message : undefined;
 */
export function removalOf(facts: Facts, context: Context, userId: string): Removal {
  const outcome = removeMember(facts, { type: "member.remove", userId }, context);
  if (outcome.status === "refused") return outcome;
  const changes = outcome.status === "done" ? outcome.changes : [];
  return { status: "allowed", loss: lossOf(facts, changes, userId) };
}
