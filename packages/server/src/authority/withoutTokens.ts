import type { Change, InvitationRecord, TeamRecord } from "@rolecall/organization/rules";
import { differenceOf } from "./write/reachOf.ts";

/** The changes as a caller is told them: no hash of a token leaves the authority. */
export function withoutTokens(changes: readonly Change[]): readonly Change[] {
  const strip = (invitation: InvitationRecord): InvitationRecord => ({ ...invitation, tokenHash: "" });
  return changes.map((change) => {
    if (change.type === "invitation.added") return { ...change, invitation: strip(change.invitation) };
    if (change.type === "invitation.updated")
      return { ...change, invitation: strip(change.invitation), before: strip(change.before) };
    return change;
  });
}

/**
 * The changes as the audit log keeps them: without hashes of tokens, and of the people in a team only who came and
 * went, because there may be very many.
 */
export function auditedChanges(changes: readonly Change[]): readonly unknown[] {
  return changes.map((change) => {
    if (change.type === "invitation.added") return { ...change, invitation: audited(change.invitation) };
    if (change.type === "invitation.updated")
      return { ...change, invitation: audited(change.invitation), before: audited(change.before) };
    if (change.type === "team.updated")
      return {
        type: change.type,
        team: withoutUsers(change.team),
        before: withoutUsers(change.before),
        users: differenceOf(change.before.userIds, change.team.userIds),
      };
    if (change.type === "team.removed")
      return { type: change.type, team: withoutUsers(change.team), users: change.team.userIds.length };
    return change;
  });
}

function audited({ tokenHash: _hash, ...invitation }: InvitationRecord) {
  return invitation;
}

function withoutUsers({ userIds: _userIds, ...team }: TeamRecord) {
  return team;
}
