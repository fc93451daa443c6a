import { Text } from "@mantine/core";
import type { ProjectRole } from "@rolecall/organization";
import { ProjectRoleDialog } from "../../../ui/dialogs/ProjectRoleDialog.tsx";
import { showUndo } from "../../../ui/forms/showUndo.tsx";
import { roleLabel } from "../../../ui/words/describeGrant.ts";
import type { Team } from "../Team.ts";
import { type TeamRole, formatTeamRole, useTeamRole } from "./useTeamRole.ts";

interface TeamRoleDialogProps {
  readonly team: Pick<Team, "id" | "name">;
  /** The role that the team gives now. */
  readonly teamRole: TeamRole;
  readonly role: ProjectRole;
  /** The roles that you may give in the project. */
  readonly roles: readonly ProjectRole[];
  /** Gives the former role back, after the dialog is gone. */
  readonly onUndo: (former: TeamRole) => void;
  readonly onClose: () => void;
}

/** Asks before a team gives another role in a project, sets it, and offers to undo it. */
export function TeamRoleDialog({ team, teamRole, role, roles, onUndo, onClose }: TeamRoleDialogProps) {
  const change = useTeamRole(team, { notifies: false });
  const undoable = roles.includes(teamRole.role);
  const next = { ...teamRole, role };
  return (
    <ProjectRoleDialog
      title={`Give people in ${team.name} the role ${roleLabel("project", role)} in ${teamRole.name}?`}
      action="Change role"
      gains={`Each person in ${team.name} gains`}
      loses={`Each person in ${team.name} loses`}
      from={teamRole.role}
      to={role}
      undoable={undoable}
      writing={change}
      onClose={onClose}
      onConfirm={() =>
        change.mutate(next, {
          onSuccess: () => {
            onClose();
            showUndo(formatTeamRole(team, next), undoable ? () => onUndo(teamRole) : undefined);
          },
        })
      }
    >
      <Text size="sm">People who have a higher role in {teamRole.name} from elsewhere keep it.</Text>
    </ProjectRoleDialog>
  );
}
