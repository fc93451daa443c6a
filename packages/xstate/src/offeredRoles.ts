import type { OrganizationRole } from "@rolecall/organization";
import { factsOf, ownRolesToGive, rolesToGive } from "@rolecall/organization/rules";
import type { RoleChangeContext } from "./RoleChangeContext.ts";

/**
 * Lists the roles to choose from: exactly those that the rules accept.
 *
 * @example
 * ```ts
 * import { offeredRoles, roleChangeMachine } from "@rolecall/xstate";
 * import type { SnapshotFrom } from "xstate";
 *
 * export const optionsOf = (snapshot: SnapshotFrom<typeof roleChangeMachine>) => offeredRoles(snapshot.context);
 * ```
 */
export function offeredRoles(
  context: Pick<RoleChangeContext, "organization" | "actor" | "userId" | "now">,
): readonly OrganizationRole[] {
  const { organization, actor, userId, now } = context;
  const facts = factsOf(organization);
  return userId === actor.userId
    ? ownRolesToGive(facts, { now, actor })
    : rolesToGive(facts, { now, actor }, userId);
}
