import type { OrganizationRole } from "../organizationRoles.ts";
import type { Change } from "./Change.ts";
import type { MemberRecord } from "./records.ts";

/** Gives a member another role, as a change. */
export function roleUpdate(member: MemberRecord, role: OrganizationRole): Change {
  return {
    type: "member.updated",
    member: { ...member, role, version: member.version + 1 },
    before: member,
  };
}
