import { Text } from "@mantine/core";
import type { ProjectRole } from "@rolecall/organization";
import { ProjectRoleDialog } from "../../../ui/dialogs/ProjectRoleDialog.tsx";
import { showUndo } from "../../../ui/forms/showUndo.tsx";
import { roleWithArticle } from "../../../ui/words/roleWithArticle.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import type { ProjectPlace } from "../detail/ProjectPlace.ts";
import { ownGrant, type PersonInProject, roleWithGrant } from "./PersonInProject.ts";
import { formatGranted, type NewRole, useGrantRole } from "./useGrantRole.ts";

interface PersonRoleDialogProps {
  readonly project: ProjectPlace;
  readonly person: PersonInProject;
  readonly role: ProjectRole;
  /** The roles that you may give here. */
  readonly roles: readonly ProjectRole[];
  /** Gives the former role back, after the dialog is gone. */
  readonly onUndo: (former: NewRole) => void;
  readonly onClose: () => void;
}

/** Asks before someone is given another role in a project, gives it, and offers to undo it. */
export function PersonRoleDialog({ project, person, role, roles, onUndo, onClose }: PersonRoleDialogProps) {
  const { person: self } = useSession();
  const grant = useGrantRole(project.id, { notifies: false });
  const name = person.name ?? person.email;
  const before = ownGrant(person);
  const after = roleWithGrant(person, role);
  const own = person.userId === self.userId;
  const undoable = before !== undefined && roles.includes(before) && !own;
  const granted = { userId: person.userId, name, role };
  return (
    <ProjectRoleDialog
      title={
        own
          ? `Be ${roleWithArticle(role, "project")} of ${project.name}?`
          : `Make ${name} ${roleWithArticle(role, "project")} of ${project.name}?`
      }
      action="Change role"
      gains={own ? "You gain" : `${name} gains`}
      loses={own ? "You lose" : `${name} loses`}
      from={person.role}
      to={after}
      undoable={undoable}
      writing={grant}
      onClose={onClose}
      onConfirm={() =>
        grant.mutate(granted, {
          onSuccess: () => {
            onClose();
            showUndo(
              formatGranted(granted),
              undoable ? () => onUndo({ ...granted, role: before }) : undefined,
            );
          },
        })
      }
    >
      {after === person.role ? (
        <Text size="sm">
          {own ? "You stay" : `${name} stays`} {roleWithArticle(after, "project")} here: that role comes from
          elsewhere, too.
        </Text>
      ) : null}
    </ProjectRoleDialog>
  );
}
