import {
  type InvitationRecord,
  type InvitationState,
  invitationStateAt,
  type OrganizationState,
} from "@rolecall/organization/rules";
import { roleLabel } from "../../ui/words/grantWords.ts";

/** An invitation in the list of invited people, as it stands now. */
export interface InvitedEntry {
  readonly invitation: InvitationRecord;
  readonly state: InvitationState;
  /** What it offers beside the organization role: "Analyst of Web", "Team Growth". */
  readonly places: readonly string[];
}

/** Which invitations are listed: all that no one has accepted, or those in one state. */
export type InvitedFilter = "notAccepted" | InvitationState;

/** Lists the invitations that a search finds, the latest first. Those taken off the list are not among them. */
export function invitedRows(
  organization: Pick<OrganizationState, "invitations" | "projects" | "teams">,
  now: number,
  { search, filter }: { readonly search: string; readonly filter: InvitedFilter },
): readonly InvitedEntry[] {
  const { invitations, projects, teams } = organization;
  const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((each) => each.id === id)?.name ?? id;
  return invitations
    .filter((invitation) => invitation.hidden !== true)
    .map((invitation) => ({
      invitation,
      state: invitationStateAt(invitation, now),
      places: [
        ...invitation.projects.map(
          ({ projectId, role }) => `${roleLabel("project", role)} of ${nameOf(projects, projectId)}`,
        ),
        ...invitation.teamIds.map((id) => `Team ${nameOf(teams, id)}`),
      ],
    }))
    .filter(({ state }) => (filter === "notAccepted" ? state !== "accepted" : state === filter))
    .filter(({ invitation, places }) =>
      `${invitation.email} ${places.join(" ")}`.toLowerCase().includes(search.trim().toLowerCase()),
    )
    .sort((one, other) => other.invitation.lastSentAt - one.invitation.lastSentAt);
}
