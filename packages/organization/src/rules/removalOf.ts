import type { Context } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { Refusal } from "./Outcome.ts";
import { lossOf } from "./lossOf.ts";
import type { Loss } from "./lossOf.ts";
import { removeMember } from "./removeMember.ts";

/** Whether someone may be removed: what that would take from them, or why not. */
export type Removal =
  | { readonly status: "allowed"; readonly loss: Loss }
  | { readonly status: "refused"; readonly refusal: Refusal };

/**
 * Tells whether the person who asks may remove a member now, and why not. The answer is that of {@link removeMember}.
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
