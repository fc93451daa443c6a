import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { valueOf } from "../../../../api/useAuthority.ts";
import { useWrite } from "../../../../api/useWrite.ts";
import { Task } from "../../../../tasks/Task.tsx";
import { AskFirst } from "../../../account/parts/AskFirst.tsx";
import type { ProjectPlace } from "./ProjectPlace.ts";

interface DeleteProjectProps {
  readonly project: ProjectPlace;
  readonly onGone?: () => void;
}

/** Deletes a project, once its name is typed. */
export function DeleteProject({ project: { id, name }, onGone }: DeleteProjectProps) {
  const [asking, dialog] = useDisclosure(false);
  const remove = useWrite(
    ({ client, organization }) =>
      client.projects.delete({ organization: organization.id, project: id }).then(valueOf),
    `${name} is deleted.`,
  );
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
      <AskFirst
        opened={asking}
        onClose={dialog.close}
        title={`Delete ${name}?`}
        confirm="Delete project"
        typed={name}
        write={remove}
        onConfirm={() =>
          remove.mutate(undefined, {
            onSuccess: () => {
              dialog.close();
              onGone?.();
            },
          })
        }
      >
        <Text>
          Everything in it is gone for good: its events, reports, lexicon and keys. Whoever works in it loses
          the role, and teams and invitations no longer give one.
        </Text>
      </AskFirst>
    </>
  );
}
