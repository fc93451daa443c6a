import type { OrganizationRole } from "@rolecall/organization";
import { changedMember } from "./changedMember.ts";
import type { RoleChangeContext } from "./RoleChangeContext.ts";
import type { RoleChangeRequest } from "./RoleChangeEvent.ts";

/** Writes the command that gives a role: to oneself it is stepping down. */
export function roleCommand(
  context: RoleChangeContext,
  role: OrganizationRole,
): RoleChangeRequest["command"] {
  const { userId, actor } = context;
  if (userId === actor.userId) return { type: "member.stepDown", role };
  return { type: "member.changeRole", userId, role, version: changedMember(context)?.version ?? 0 };
}
