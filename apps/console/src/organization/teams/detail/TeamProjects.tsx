import { Text } from "@mantine/core";
import type { ProjectRole } from "@rolecall/organization";
import { usePermission } from "@rolecall/organization/react";
import { useState } from "react";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { useWrite } from "../../../session/api/useWrite.ts";
import { WriteError } from "../../../session/api/WriteError.tsx";
import { isInReach } from "../../../ui/forms/isInReach.ts";
import { RoleSelect } from "../../../ui/forms/RoleSelect.tsx";
import { SettingCard } from "../../../ui/forms/SettingCard.tsx";
import { showUndo } from "../../../ui/forms/showUndo.tsx";
import { useRolesToGive } from "../../../ui/forms/useRolesToGive.ts";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import { ListTable } from "../../../ui/tables/ListTable.tsx";
import type { TeamDetails } from "../Team.ts";
import { AddProject } from "./AddProject.tsx";
import { RemoveFromTeam } from "./RemoveFromTeam.tsx";
import { TeamRoleDialog } from "./TeamRoleDialog.tsx";
import { type TeamRole, useTeamRole } from "./useTeamRole.ts";

/** The roles that a team gives in projects. */
export function TeamProjects({ team }: { readonly team: TeamDetails }) {
  const rolesByProject = useRolesToGive();
  const mayChange = usePermission("team.project.role.change").status === "allowed";
  const giveBack = useTeamRole(team);
  const [pending, setPending] = useState<{ readonly teamRole: TeamRole; readonly role: ProjectRole }>();
  const remove = useWrite(({ client, organization }, { id }: TeamRole) =>
    client.teams.removeProject({ organization: organization.id, team: team.id, project: id }).then(unwrap),
  );
  const takeAway = (teamRole: TeamRole) =>
    remove.mutate(teamRole, {
      onSuccess: () =>
        showUndo(`${teamRole.name} is removed from ${team.name}.`, () => giveBack.mutate(teamRole)),
    });
  return (
    <SettingCard
      title="Projects"
      description="Everyone in the team has these roles."
      control={<AddProject team={team} />}
    >
      <WriteError error={giveBack.error ?? remove.error} />
      {team.projects.length === 0 ? (
        <Text c="dimmed">The team gives no role yet. Add a project.</Text>
      ) : (
        <ListTable
          label={`Projects of ${team.name}`}
          minWidth={440}
          items={team.projects}
          idOf={({ id }) => id}
          columns={[
            { label: "Project", namesRow: true, attributes: { fw: 500 }, renderCell: ({ name }) => name },
            {
              label: "Role",
              renderCell: (teamRole) =>
                mayChange && isInReach(teamRole.role, rolesByProject(teamRole.id)) ? (
                  <RoleSelect
                    aria-label={`Role in ${teamRole.name}`}
                    size="xs"
                    value={teamRole.role}
                    roles={rolesByProject(teamRole.id)}
                    onChoose={(role) => setPending({ teamRole, role })}
                    data-task="team.project.role.change"
                  />
                ) : (
                  roleLabel("project", teamRole.role)
                ),
            },
            {
              label: "Actions",
              isControls: true,
              renderCell: (teamRole) => (
                <RemoveFromTeam
                  permission="team.project.remove"
                  name={teamRole.name}
                  hindrance={
                    !isInReach(teamRole.role, rolesByProject(teamRole.id)) &&
                    "You cannot give this role, so you cannot take it away. Ask an owner."
                  }
                  onRemove={() => {
                    if (!remove.isPending) takeAway(teamRole);
                  }}
                />
              ),
            },
          ]}
        />
      )}
      {pending === undefined ? null : (
        <TeamRoleDialog
          {...pending}
          team={team}
          roles={rolesByProject(pending.teamRole.id)}
          onUndo={giveBack.mutate}
          onClose={() => setPending(undefined)}
        />
      )}
    </SettingCard>
  );
}
