import { Button, type ButtonProps } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import type { OrganizationPermission } from "@rolecall/organization";
import type { ReactNode } from "react";
import { Task } from "../tasks/Task.tsx";

interface DialogButtonProps extends ButtonProps {
  /** What it takes to use it. @default nothing */
  readonly permission?: OrganizationPermission;
  /** The project it is about. @default the chosen project */
  readonly project?: string;
  /** Whether it makes something under a permission that also covers reading. @default false */
  readonly makes?: boolean;
  /** Whether the reason is always seen, where no card around the control says it. @default true */
  readonly showReason?: boolean;
  /** What has to be done first. It shows on hover and focus. */
  readonly hindrance?: string | false;
  readonly "aria-label"?: string;
  /** What tests find it by. @default the permission */
  readonly "data-task"?: string | undefined;
  /** What the button says. */
  readonly children: ReactNode;
  /** The dialog. It is there only while it is open. */
  readonly renderDialog: (close: () => void) => ReactNode;
}

/** A button that opens a dialog, and the dialog. */
export function DialogButton({
  permission,
  project,
  makes,
  showReason,
  hindrance,
  renderDialog,
  ...button
}: DialogButtonProps) {
  const [isOpen, { open, close }] = useDisclosure(false);
  const control = <Button variant="default" data-task={permission} {...button} onClick={open} />;
  return (
    <>
      {permission === undefined ? (
        control
      ) : (
        <Task
          permission={permission}
          project={project}
          hindrance={hindrance}
          showHindrance={false}
          {...(makes !== undefined && { makes })}
          {...(showReason !== undefined && { showReason })}
        >
          {control}
        </Task>
      )}
      {isOpen ? renderDialog(close) : null}
    </>
  );
}
