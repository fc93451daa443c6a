import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { Task } from "../../../ui/tasks/Task.tsx";
import type { ProjectPlace } from "./ProjectPlace.ts";
import { TransferProjectDialog } from "./TransferProjectDialog.tsx";

interface TransferProjectProps {
  readonly project: ProjectPlace;
  readonly onGone?: () => void;
}

/** Moves a project to another organization. */
export function TransferProject({ project, onGone }: TransferProjectProps) {
  const [asking, dialog] = useDisclosure(false);
  return (
    <>
      <Task permission="project.transfer" project={project.id}>
        <Button
          data-task="project.transfer"
          variant="default"
          aria-label={`Move project ${project.name} to another organization`}
          onClick={dialog.open}
        >
          Move project
        </Button>
      </Task>
      {asking ? (
        <TransferProjectDialog
          project={project}
          onClose={dialog.close}
          {...(onGone !== undefined && { onGone })}
        />
      ) : null}
    </>
  );
}
