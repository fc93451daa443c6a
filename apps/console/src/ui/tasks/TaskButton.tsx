import { Button, type ButtonProps } from "@mantine/core";
import type { OrganizationPermission } from "@rolecall/organization";
import type { ComponentProps } from "react";
import { Task, type TaskProps } from "./Task.tsx";

export interface TaskButtonProps
  extends
    ButtonProps,
    Omit<TaskProps, "permission" | "children">,
    Pick<ComponentProps<"button">, "onClick" | "type" | "aria-label"> {
  /** What it takes to use it. @default nothing */
  readonly permission?: OrganizationPermission;
  /** What tests find it by. @default the permission */
  readonly "data-task"?: string | undefined;
}

/** A button under a permission. */
export function TaskButton({
  permission,
  project,
  makes,
  showReason,
  hindrance,
  showHindrance,
  ...button
}: TaskButtonProps) {
  const control = <Button variant="default" data-task={permission} {...button} />;
  if (permission === undefined) return control;
  return (
    <Task
      permission={permission}
      project={project}
      makes={makes}
      showReason={showReason}
      hindrance={hindrance}
      showHindrance={showHindrance}
    >
      {control}
    </Task>
  );
}
