import { useDisclosure } from "@mantine/hooks";
import type { ReactNode } from "react";
import { TaskButton, type TaskButtonProps } from "../tasks/TaskButton.tsx";

interface DialogButtonProps extends Omit<TaskButtonProps, "onClick" | "type" | "showHindrance"> {
  /** The dialog. It is there only while it is open. */
  readonly renderDialog: (close: () => void) => ReactNode;
}

/** A button that opens a dialog, and the dialog. What has to be done first shows on hover and focus. */
export function DialogButton({ renderDialog, ...button }: DialogButtonProps) {
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <TaskButton {...button} showHindrance={false} onClick={open} />
      {isOpen ? renderDialog(close) : null}
    </>
  );
}
