import type { OrganizationPermission } from "@rolecall/organization";
import type { ChangedAccess } from "../words/formatAccessLines.ts";

/** What someone gains and loses. */
export interface AccessChange {
  readonly gain: ChangedAccess;
  readonly loss: ChangedAccess;
}

/** Compares the permissions before a change with those after it. */
export function compareAccess(
  before: readonly OrganizationPermission[],
  after: readonly OrganizationPermission[],
): AccessChange {
  return { gain: findAdded(after, before), loss: findAdded(before, after) };
}

const findAdded = (
  some: readonly OrganizationPermission[],
  others: readonly OrganizationPermission[],
): ChangedAccess => ({
  projects: [],
  permissions: some.filter((permission) => !others.includes(permission)),
});
