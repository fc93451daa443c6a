import type { OrganizationPermission } from "@rolecall/organization";
import type { Holding } from "../words/holdingLines.ts";

/** What someone gains and loses. */
export interface HoldingChange {
  readonly gain: Holding;
  readonly loss: Holding;
}

/** Compares the permissions before a change with those after it. */
export function holdingChange(
  before: readonly OrganizationPermission[],
  after: readonly OrganizationPermission[],
): HoldingChange {
  return { gain: beyond(after, before), loss: beyond(before, after) };
}

const beyond = (
  some: readonly OrganizationPermission[],
  others: readonly OrganizationPermission[],
): Holding => ({ projects: [], permissions: some.filter((permission) => !others.includes(permission)) });
