import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";

interface SideDrawerProps {
  readonly title: string;
  readonly size: number | string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Everything about one thing in a list, at the side of the list. Escape closes a dialog on top of it first. */
export function SideDrawer({ title, size, onClose, children }: SideDrawerProps) {
  const close = () => {
    // every open dialog gets the key
    if (document.querySelectorAll("[aria-modal=true]").length < 2) onClose();
  };
  return (
    <Drawer opened onClose={close} position="right" size={size} title={title}>
      {children}
    </Drawer>
  );
}
