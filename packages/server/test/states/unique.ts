import type { OrganizationState } from "@rolecall/organization/rules";

/** Token hashes are unique in a database, and so are the ids of organizations. */
export function unique(state: OrganizationState, id: string): OrganizationState {
  return {
    ...state,
    organization: { ...state.organization, id },
    invitations: state.invitations.map((each) => ({
      ...each,
      tokenHash: `${id}-${each.tokenHash}`,
      ...(each.state === "accepted" ? { acceptedBy: "someone" } : {}),
    })),
  };
}
