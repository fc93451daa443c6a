import type { OrganizationRole } from "@rolecall/organization";
import type { SnapshotFrom } from "xstate";
import { changedMember } from "./changedMember.ts";
import type { roleChangeMachine } from "./roleChangeMachine.ts";

/**
 * Returns the role to show: the choice while it is being saved, otherwise the current role. `undefined` if the person
 * is no longer a member.
 *
 * @example
 * ```ts
 * import { roleChangeMachine, shownRole } from "@rolecall/xstate";
 * import type { ActorRefFrom } from "xstate";
 *
 * export const roleIn = (changing: ActorRefFrom<typeof roleChangeMachine>) => shownRole(changing.getSnapshot());
 * ```
 */
export function shownRole(snapshot: SnapshotFrom<typeof roleChangeMachine>): OrganizationRole | undefined {
  const { context } = snapshot;
  return snapshot.hasTag("optimistic") ? context.choice : changedMember(context)?.role;
}
