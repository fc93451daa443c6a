import {
  applyChanges,
  type Change,
  type Command,
  type Invite,
  invitationTransition,
  type InvitationRecord,
  type OrganizationState,
} from "@rolecall/organization/rules";

/** Lets someone else change what a command is about, a moment before it: what a conflict is made of. */
export function interfere(state: OrganizationState, command: Command, now: number): OrganizationState {
  return applyChanges(state, changesBefore(state, command, now), now);
}

/** Names what a command is about: it is interfered with once. */
export function subjectOf(command: Command): string {
  if ("userId" in command) return command.userId;
  if ("tokenHash" in command && command.type !== "invite") return command.tokenHash;
  return "id" in command ? command.id : command.type;
}

function changesBefore(state: OrganizationState, command: Command, now: number): readonly Change[] {
  if (command.type === "member.changeRole" || command.type === "member.remove") {
    const before = state.members.find((member) => member.userId === command.userId);
    if (before === undefined) return [];
    if (command.type === "member.remove") return [{ type: "member.removed", member: before, how: "left" }];
    const role = before.role === "billingAdmin" ? "member" : "billingAdmin";
    return [{ type: "member.updated", member: { ...before, role, version: before.version + 1 }, before }];
  }
  if (command.type === "invite")
    return [{ type: "invitation.added", invitation: earlier(state, command, now) }];
  const isAboutInvitation = command.type.startsWith("invitation.");
  return isAboutInvitation ? revoked(state.invitations.find((each) => isMeant(each, command))) : [];
}

/** The same person, invited by someone else. */
function earlier({ members }: OrganizationState, command: Invite, now: number): InvitationRecord {
  const { type: _type, via: _via, ...offer } = command;
  return {
    ...offer,
    id: `earlier-${command.id}`,
    tokenHash: `earlier-${command.tokenHash}`,
    state: "pending",
    invitedBy: members[0]?.userId ?? "",
    createdAt: now,
    expiresAt: now + 7 * 24 * 60 * 60 * 1000,
    sentCount: 1,
    lastSentAt: now,
  };
}

function isMeant({ id, tokenHash }: InvitationRecord, command: Command): boolean {
  return "id" in command ? command.id === id : "tokenHash" in command && command.tokenHash === tokenHash;
}

function revoked(before: InvitationRecord | undefined): readonly Change[] {
  if (before === undefined || invitationTransition(before.state, "revoke").status !== "moves") return [];
  return [{ type: "invitation.updated", invitation: { ...before, state: "revoked" }, before }];
}
