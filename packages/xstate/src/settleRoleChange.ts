import type { OrganizationState } from "@rolecall/organization/rules";
import { changedMember } from "./changedMember.ts";
import { newerMember } from "./newerMember.ts";
import type { RoleChangeContext, RoleNote } from "./RoleChangeContext.ts";
import type { RoleChangeAnswer } from "./RoleChangeEvent.ts";
import { roleNotes } from "./roleNotes.ts";

/** Where an answer leads, the truth after it, and what is said about it. */
export interface SettledRoleChange {
  readonly to: "applied" | "conflict" | "refused";
  readonly organization: OrganizationState;
  readonly note: RoleNote;
}

/** Weighs an answer against what is known by now: a newer truth that came before it stays. */
export function settleRoleChange(context: RoleChangeContext, answer: RoleChangeAnswer): SettledRoleChange {
  const organization = newerMember(context, answer);
  const member = changedMember({ ...context, organization });
  const isAsChosen = member !== undefined && member.role === context.choice;
  if (answer.status === "applied")
    return {
      to: "applied",
      organization,
      note: isAsChosen ? roleNotes.applied(member) : roleNotes.overtaken(member),
    };
  if (answer.refusal.code !== "stale")
    return { to: "refused", organization, note: roleNotes.refused(answer, member) };
  // an earlier attempt whose answer was lost has made the change
  if (isAsChosen) return { to: "applied", organization, note: roleNotes.applied(member) };
  const { message } = roleNotes.changed(member);
  return { to: "conflict", organization, note: { kind: "conflict", message, refusal: answer.refusal } };
}
