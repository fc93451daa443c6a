import { Text } from "@mantine/core";
import { unwrap } from "../../../session/api/useAuthority.ts";
import { ConfirmDialog } from "../../../ui/dialogs/ConfirmDialog.tsx";
import { DialogButton } from "../../../ui/dialogs/DialogButton.tsx";
import type { ProjectPlace } from "./ProjectPlace.ts";

interface DeleteProjectProps {
  readonly project: ProjectPlace;
  readonly onGone?: (() => void) | undefined;
}

/** Deletes a project, once its name is typed. */
export function DeleteProject({ project: { id, name }, onGone }: DeleteProjectProps) {
  return (
    <DialogButton
      permission="project.delete"
      project={id}
      variant="outline"
      color="red"
      aria-label={`Delete project ${name}`}
      renderDialog={(close) => (
        <ConfirmDialog
          onClose={close}
          title={`Delete ${name}?`}
          confirm="Delete project"
          typed={name}
          grave="project.delete"
          write={({ client, organization }) =>
            client.projects.delete({ organization: organization.id, project: id }).then(unwrap)
          }
          done={`${name} is deleted.`}
          onDone={onGone}
        >
          <Text>
            Everything in it is deleted for good: its events, reports, lexicon and keys. Everyone in it loses
            their role there, and teams and invitations no longer give one.
          </Text>
        </ConfirmDialog>
      )}
    >
      Delete project
    </DialogButton>
  );
}
