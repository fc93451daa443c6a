import { Modal } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";

interface LifecycleDialogProps {
  readonly title: string;
  readonly opened: boolean;
  /** Without it, the dialog cannot be closed now: something is under way. */
  readonly onClose?: (() => void) | undefined;
  readonly size?: "md" | "lg" | "xl" | undefined;
  readonly children: ReactNode;
}

/** A dialog. It takes the focus and gives it back; on a narrow screen it fills the screen. */
export function LifecycleDialog({ title, opened, onClose, size = "md", children }: LifecycleDialogProps) {
  const narrow = useMediaQuery("(max-width: 36em)") ?? false;
  const held = onClose === undefined;
  return (
    <Modal
      opened={opened}
      onClose={onClose ?? (() => {})}
      title={title}
      size={size}
      fullScreen={narrow}
      centered={!narrow}
      padding="lg"
      withCloseButton={!held}
      closeOnEscape={!held}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ "aria-label": "Close" }}
      styles={{ title: { fontWeight: 650, fontSize: "var(--mantine-font-size-lg)" } }}
    >
      {children}
    </Modal>
  );
}
