import type { OrganizationState } from "@rolecall/organization/rules";

/** Shifts all times in an organization by some milliseconds. */
export function shiftTimes(state: OrganizationState, by: number): OrganizationState {
  const { organization, members, invitations, sends } = state;
  const { purgeAt } = organization;
  return {
    ...state,
    organization: {
      ...organization,
      createdAt: organization.createdAt + by,
      ...(purgeAt === undefined ? {} : { purgeAt: purgeAt + by }),
    },
    members: members.map((member) => ({ ...member, joinedAt: member.joinedAt + by })),
    invitations: invitations.map((invitation) => ({
      ...invitation,
      createdAt: invitation.createdAt + by,
      expiresAt: invitation.expiresAt + by,
      lastSentAt: invitation.lastSentAt + by,
    })),
    sends: sends.map((send) => ({ ...send, at: send.at + by })),
  };
}
