import type { ProjectRole } from "@rolecall/organization";
import type { UseMutationResult } from "@tanstack/react-query";
import type { ConsoleProblem } from "../../../session/api/ConsoleProblem.ts";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import type { Team } from "../Team.ts";

/** The role that a team gives in a project. */
export interface TeamRole {
  readonly id: string;
  readonly name: string;
  readonly role: ProjectRole;
}

/** Sets the role that a team gives in a project, and says so, unless the caller does. */
export function useTeamRole(
  team: Pick<Team, "id" | "name">,
  { notifies = true }: { readonly notifies?: boolean } = {},
): UseMutationResult<unknown, ConsoleProblem, TeamRole> {
  return useWrite(
    ({ client, organization }, { id, role }: TeamRole) =>
      client.teams
        .setProject({ organization: organization.id, team: team.id, project: id, role })
        .then(unwrap),
    notifies ? (_, teamRole) => formatTeamRole(team, teamRole) : undefined,
  );
}

/** Says which role a team gives in a project now. */
export const formatTeamRole = (team: Pick<Team, "name">, { name, role }: TeamRole): string =>
  `${team.name} gives this role in ${name}: ${roleLabel("project", role)}.`;
