import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";

interface NameButtonProps {
  readonly onClick: () => void;
  /** Whether it opens a dialog over the list. @default false */
  readonly opensDialog?: boolean;
  readonly children: ReactNode;
}

/** The name of something in a list, which opens it. It is no higher than two lines, as rows of a virtual list are. */
export function NameButton({ onClick, opensDialog = false, children }: NameButtonProps) {
  return (
    <Anchor
      component="button"
      type="button"
      size="sm"
      fw={600}
      ta="start"
      lineClamp={2}
      onClick={onClick}
      {...(opensDialog && { "aria-haspopup": "dialog" })}
    >
      {children}
    </Anchor>
  );
}
