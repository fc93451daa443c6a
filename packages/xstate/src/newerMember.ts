import { applyChanges, type MemberRecord, type OrganizationState } from "@rolecall/organization/rules";
import { changedMember } from "./changedMember.ts";
import type { RoleChangeContext } from "./RoleChangeContext.ts";

type Known = Pick<RoleChangeContext, "organization" | "userId" | "now">;

/** Takes over a membership that the server told of, unless a newer one is known. */
export function newerMember(known: Known, member: MemberRecord | undefined): OrganizationState {
  const before = changedMember(known);
  if (member === undefined || before === undefined || member.userId !== known.userId)
    return known.organization;
  if (member.version <= before.version) return known.organization;
  return applyChanges(known.organization, [{ type: "member.updated", member, before }], known.now);
}
