import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { valueOf } from "../../../session/api/useAuthority.ts";
import { Task } from "../../../ui/tasks/Task.tsx";
import { ConfirmDialog } from "../../../ui/dialogs/ConfirmDialog.tsx";
import type { ProjectPlace } from "./ProjectPlace.ts";

interface DeleteProjectProps {
  readonly project: ProjectPlace;
  readonly onGone?: () => void;
}

/** Deletes a project, once its name is typed. */
export function DeleteProject({ project: { id, name }, onGone }: DeleteProjectProps) {
  const [asking, dialog] = useDisclosure(false);
  return (
    <>
      <Task permission="project.delete" project={id}>
        <Button
          data-task="project.delete"
          variant="outline"
          color="red"
          aria-label={`Delete project ${name}`}
          onClick={dialog.open}
        >
          Delete project
        </Button>
      </Task>
      <ConfirmDialog
        opened={asking}
        onClose={dialog.close}
        title={`Delete ${name}?`}
        confirm="Delete project"
        typed={name}
        grave="project.delete"
        write={({ client, organization }) =>
          client.projects.delete({ organization: organization.id, project: id }).then(valueOf)
        }
        done={`${name} is deleted.`}
        {...(onGone !== undefined && { onDone: onGone })}
      >
        <Text>
          Everything in it is gone for good: its events, reports, lexicon and keys. Everyone in it loses their
          role there, and teams and invitations no longer give one.
        </Text>
      </ConfirmDialog>
    </>
  );
}
