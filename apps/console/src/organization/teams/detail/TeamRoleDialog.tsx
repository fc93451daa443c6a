import { Text } from "@mantine/core";
import type { ProjectRole } from "@rolecall/organization";
import { ProjectRoleDialog } from "../../../ui/dialogs/ProjectRoleDialog.tsx";
import { showUndo } from "../../../ui/forms/showUndo.tsx";
import { roleLabel } from "../../../ui/words/grantWords.ts";
import type { Team } from "../Team.ts";
import { type TeamRole, teamRoleWords, useTeamRole } from "./useTeamRole.ts";

interface TeamRoleDialogProps {
  readonly team: Pick<Team, "id" | "name">;
  /** The role that the team gives now. */
  readonly given: TeamRole;
  readonly role: ProjectRole;
  /** The roles that you may give in the project. */
  readonly roles: readonly ProjectRole[];
  /** Gives the former role back, after the dialog is gone. */
  readonly onUndo: (former: TeamRole) => void;
  readonly onClose: () => void;
}

/** Asks before a team gives another role in a project, sets it, and offers to undo it. */
export function TeamRoleDialog({ team, given, role, roles, onUndo, onClose }: TeamRoleDialogProps) {
  const change = useTeamRole(team, { says: false });
  const undoable = roles.includes(given.role);
  const next = { ...given, role };
  return (
    <ProjectRoleDialog
      title={`Give people in ${team.name} the role ${roleLabel("project", role)} in ${given.name}?`}
      action="Change role"
      gains={`Each person in ${team.name} gains`}
      loses={`Each person in ${team.name} loses`}
      from={given.role}
      to={role}
      undoable={undoable}
      writing={change}
      onClose={onClose}
      onConfirm={() =>
        change.mutate(next, {
          onSuccess: () => {
            onClose();
            showUndo(teamRoleWords(team, next), undoable ? () => onUndo(given) : undefined);
          },
        })
      }
    >
      <Text size="sm">People who have a higher role in {given.name} from elsewhere keep it.</Text>
    </ProjectRoleDialog>
  );
}
