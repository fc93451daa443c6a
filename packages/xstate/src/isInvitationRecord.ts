import type { InvitationRecord, InvitationState } from "@rolecall/organization/rules";
import { isRecord } from "./isRecord.ts";

const states: Readonly<Record<InvitationState, true>> = {
  pending: true,
  accepted: true,
  declined: true,
  revoked: true,
  expired: true,
};

/** Tells whether something is an invitation, in a state that is known here. */
export function isInvitationRecord(value: unknown): value is InvitationRecord {
  if (!isRecord(value)) return false;
  const { id, email, role, state, projects, teamIds } = value;
  return (
    [id, email, role].every((each) => typeof each === "string") &&
    typeof state === "string" &&
    Object.hasOwn(states, state) &&
    Array.isArray(projects) &&
    Array.isArray(teamIds)
  );
}
