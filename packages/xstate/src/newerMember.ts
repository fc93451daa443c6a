import { applyChanges, type OrganizationState } from "@rolecall/organization/rules";
import { changedMember } from "./changedMember.ts";
import { isRoleChangeAnswer } from "./isRoleChangeAnswer.ts";
import type { RoleChangeContext } from "./RoleChangeContext.ts";
import type { RoleChangeAnswer } from "./RoleChangeEvent.ts";

type Known = Pick<RoleChangeContext, "organization" | "userId" | "now">;

/** Takes over the membership of an answer, unless a newer one is known. What is no answer tells nothing. */
export function newerMember(known: Known, answer: RoleChangeAnswer): OrganizationState {
  const member = isRoleChangeAnswer(answer, known.userId) ? answer.member : undefined;
  const before = changedMember(known);
  if (member === undefined || before === undefined) return known.organization;
  if (member.version <= before.version) return known.organization;
  return applyChanges(known.organization, [{ type: "member.updated", member, before }], known.now);
}
