import { type ModalProps, Stack } from "@mantine/core";
import type { SubmitEvent, ReactNode } from "react";
import { WriteError } from "../../session/api/WriteError.tsx";
import { Dialog } from "./Dialog.tsx";
import { DialogActions } from "./DialogActions.tsx";

interface FormDialogProps extends Pick<ModalProps, "size"> {
  readonly title: string;
  /** @default true, for a dialog that stands there while it is open */
  readonly opened?: boolean;
  readonly onClose: () => void;
  /** What the button says that submits it. */
  readonly action: string;
  /** Whether it can be submitted yet. @default true */
  readonly ready?: boolean;
  /** Whether something is lost by it. @default false */
  readonly danger?: boolean;
  /** What writes it. What the server refused is said in the dialog, and gone when it opens again. */
  readonly writing: { readonly error: Error | null; readonly isPending: boolean; readonly reset: () => void };
  readonly onSubmit: (event: SubmitEvent<HTMLFormElement>) => void;
  /** The fields, and what there is to know. */
  readonly children: ReactNode;
  readonly "aria-label"?: string | undefined;
}

/** A form in a dialog: fields, what the server refused, and the two ways out. */
export function FormDialog({ title, opened = true, onClose, writing, ...props }: FormDialogProps) {
  const { action, ready = true, danger = false, onSubmit, children, size = "md" } = props;
  const close = () => {
    writing.reset();
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={close} title={title} size={size}>
      <form
        aria-label={props["aria-label"]}
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !writing.isPending) onSubmit(event);
        }}
      >
        <Stack gap="md">
          {children}
          <WriteError error={writing.error} />
          <DialogActions
            label={action}
            isPending={writing.isPending}
            onCancel={close}
            disabled={!ready}
            danger={danger}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
