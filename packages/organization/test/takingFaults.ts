import type { Command, Context } from "../src/rules/Command.ts";
import type { InvitationRecord, OrganizationState } from "../src/rules/records.ts";
import { height, memberOf, reachOf } from "./standingIn.ts";

/** People lower and take away only project roles that they could give: of teams, of everyone, and in offers. */
export function takingFaults(
  before: OrganizationState,
  after: OrganizationState,
  command: Command,
  { actor }: Context,
): string[] {
  if (actor === "system") return [];
  const own = memberOf(before, actor.userId);
  const rolesIn = (state: OrganizationState) => [
    ...state.teams.flatMap(({ id, projects }) => projects.map((each) => ({ ...each, of: `team ${id}` }))),
    ...state.projects.flatMap(({ id, everyoneRole }) =>
      everyoneRole === undefined ? [] : [{ projectId: id, role: everyoneRole, of: "everyone" }],
    ),
  ];
  const left = rolesIn(after);
  const taken = rolesIn(before).filter(
    (each) =>
      after.projects.some(({ id }) => id === each.projectId) &&
      !left.some((one) => one.projectId === each.projectId && one.of === each.of && one.role === each.role),
  );
  const offered = ["invitation.edit", "invitation.revoke", "invite"].includes(command.type)
    ? before.invitations
        .filter((each) =>
          isTaken(
            each,
            after.invitations.find(({ id }) => id === each.id),
          ),
        )
        .flatMap(({ id, projects, teamIds }) =>
          [
            ...projects,
            ...before.teams.filter((team) => teamIds.includes(team.id)).flatMap((team) => team.projects),
          ]
            .filter(({ projectId }) => before.projects.some((project) => project.id === projectId))
            .map((each) => ({ ...each, of: id })),
        )
    : [];
  return [...taken, ...offered]
    .filter(({ projectId, role }) => height(role) > reachOf(before, own, projectId))
    .map(
      ({ projectId, role, of }) =>
        `${actor.userId} took ${role} in ${projectId} from ${of}, which they could not give`,
    );
}

/** Whether an offer is withdrawn, or is another one. */
function isTaken(before: InvitationRecord, after: InvitationRecord | undefined): boolean {
  const offerOf = ({ role, projects, teamIds }: InvitationRecord) =>
    JSON.stringify([role, projects, teamIds]);
  if (after === undefined) return true;
  const isWithdrawn = before.state !== "revoked" && after.state === "revoked";
  return isWithdrawn || offerOf(before) !== offerOf(after);
}
