import { List, Text } from "@mantine/core";
import { Loaded } from "../../session/api/Loaded.tsx";
import { useAuthority } from "../../session/api/useAuthority.ts";
import { isInReach } from "../../ui/forms/isInReach.ts";
import { useRolesToGive } from "../../ui/forms/useRolesToGive.ts";
import { writeEach } from "../../ui/forms/writeEach.ts";
import { ConfirmDialog } from "../../ui/dialogs/ConfirmDialog.tsx";
import { DialogButton } from "../../ui/dialogs/DialogButton.tsx";
import type { Team } from "./Team.ts";
import { teamLoss, type TeamLoss } from "./teamLoss.ts";

interface DeleteTeamsProps {
  /** Those that are selected. */
  readonly teams: readonly Team[];
  readonly onDeleted: () => void;
}

/** Deletes the selected teams, once it is said who loses what by it. */
export function DeleteTeams({ teams, onDeleted }: DeleteTeamsProps) {
  return (
    <DialogButton
      permission="team.delete"
      hindrance={teams.length === 0 && "Select a team first."}
      renderDialog={(close) => <DeleteDialog teams={teams} onDeleted={onDeleted} onClose={close} />}
    >
      Delete selected
    </DialogButton>
  );
}

interface DeleteDialogProps extends DeleteTeamsProps {
  readonly onClose: () => void;
}

function DeleteDialog({ teams, onDeleted, onClose }: DeleteDialogProps) {
  const rolesByProject = useRolesToGive();
  const loss = useAuthority(["team loss", ...teams.map(({ id }) => id)], async (client, organization) => ({
    ok: true,
    value: await teamLoss(client, organization, teams),
  }));
  const above = loss.data?.roles.find(({ id, role }) => !isInReach(role, rolesByProject(id)));
  const names = teams.length === 1 ? (teams[0]?.name ?? "") : `${teams.length} teams`;
  return (
    <ConfirmDialog
      onClose={onClose}
      title={`Delete ${names}?`}
      confirm="Delete"
      ready={above === undefined}
      write={({ client, organization }) =>
        writeEach(teams, ({ id }) => client.teams.delete({ organization: organization.id, team: id }))
      }
      done={teams.length === 1 ? `${names} is deleted.` : `${names} are deleted.`}
      onDone={onDeleted}
    >
      {above === undefined ? null : (
        <Text fw={500}>
          You cannot give the role that {names} {teams.length === 1 ? "has" : "have"} in {above.name}, so you
          cannot take it away. Ask an owner to delete {teams.length === 1 ? "the team" : "the teams"}.
        </Text>
      )}
      <Loss loss={loss} />
      <Text size="sm">Roles from elsewhere stay, and everyone stays in the organization.</Text>
    </ConfirmDialog>
  );
}

function Loss({ loss }: { readonly loss: ReturnType<typeof useAuthority<TeamLoss>> }) {
  return (
    <Loaded query={loss}>
      {({ people, projects }) =>
        people === 0 || projects.length === 0 ? (
          <Text>No one loses access to a project.</Text>
        ) : (
          <>
            <Text>
              {people === 1 ? "One person loses" : `${people} people lose`} the roles that come from it in:
            </Text>
            <List size="sm">
              {projects.slice(0, 8).map((name) => (
                <List.Item key={name}>{name}</List.Item>
              ))}
              {projects.length > 8 ? <List.Item>and {projects.length - 8} more projects</List.Item> : null}
            </List>
          </>
        )
      }
    </Loaded>
  );
}
