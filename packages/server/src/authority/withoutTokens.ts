import type { Change, InvitationRecord } from "@rolecall/organization/rules";

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

/** The changes as the audit log keeps them: without hashes of tokens. */
export function auditedChanges(changes: readonly Change[]): readonly unknown[] {
  return changes.map((change) => {
    if (change.type === "invitation.added") return { ...change, invitation: audited(change.invitation) };
    if (change.type === "invitation.updated")
      return { ...change, invitation: audited(change.invitation), before: audited(change.before) };
    return change;
  });
}

function audited({ tokenHash: _hash, ...invitation }: InvitationRecord) {
  return invitation;
}
