import { Modal, type ModalProps } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";

interface DialogProps extends Pick<ModalProps, "size"> {
  readonly title: string;
  /** @default true, for a dialog that is rendered only while it is open */
  readonly opened?: boolean;
  /** Without it, the dialog cannot be closed now: something is in progress. */
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** The dialog of the console. It takes the focus and gives it back; on a narrow screen it fills the screen. */
export function Dialog({ title, opened = true, onClose, size = "md", children }: DialogProps) {
  const isNarrow = useMediaQuery("(max-width: 36em)") ?? false;
  const isBlocked = onClose === undefined;
  return (
    <Modal
      opened={opened}
      onClose={onClose ?? (() => {})}
      title={title}
      size={size}
      fullScreen={isNarrow}
      centered={!isNarrow}
      padding="lg"
      withCloseButton={!isBlocked}
      closeOnEscape={!isBlocked}
      // a click beside a form does not throw away what was typed
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ "aria-label": "Close" }}
      styles={{ title: { fontWeight: 650, fontSize: "var(--mantine-font-size-lg)" } }}
    >
      {children}
    </Modal>
  );
}
