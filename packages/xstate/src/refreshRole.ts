import type { OrganizationState } from "@rolecall/organization/rules";
import { changedMember } from "./changedMember.ts";
import type { RoleChangeContext } from "./RoleChangeContext.ts";
import { roleNotes } from "./roleNotes.ts";

/** Takes over another truth, and says so where it concerns whose role is changed. */
export function refreshRole(
  context: RoleChangeContext,
  organization: OrganizationState,
): Pick<RoleChangeContext, "organization" | "note"> {
  const member = changedMember({ ...context, organization });
  const isChanged = member?.role !== changedMember(context)?.role;
  return { organization, note: isChanged ? roleNotes.changed(member) : context.note };
}
