import type { Snapshot } from "@rolecall/core";
import type { HoldingFacts } from "./Facts.ts";
import { holdingOf } from "./holdingOf.ts";
import { limitOf } from "./limitOf.ts";

/**
 * Makes the snapshot of one person from the facts: the organization role, the roles of teams, individual grants, and
 * the everyone roles of projects. Anyone who is no active member holds nothing. It has a `limit` while the organization
 * is waiting to be deleted, and for a member without the second factor that it requires.
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
