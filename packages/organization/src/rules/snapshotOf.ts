import type { Snapshot } from "@rolecall/core";
import type { HoldingFacts } from "./Facts.ts";
import { holdingOf } from "./holdingOf.ts";
import { limitOf } from "./limitOf.ts";

/**
 * Creates the snapshot of a person from the facts: their organization role, roles from teams, individual grants, and
 * everyone roles of projects. It has no grants unless the person is an active member. It has a `limit` while the
 * organization is waiting to be deleted, and for a member without the second factor that it requires.
 * @example
 * import { snapshotOf, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * JSON.stringify(snapshotOf(facts, "maya"));
 */
export function snapshotOf(facts: HoldingFacts, userId: string): Snapshot {
  const member = facts.member(userId);
  const limit = member?.status === "active" ? limitOf(facts.organization, member) : undefined;
  return { ...holdingOf(facts, userId), ...(limit === undefined ? {} : { limit }) };
}
