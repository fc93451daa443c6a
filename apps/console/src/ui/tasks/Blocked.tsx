import { Stack } from "@mantine/core";
import { Explain } from "@rolecall/react";
import type { ReactElement } from "react";
import { ReasonText } from "./ReasonText.tsx";
import classes from "./Task.module.css";

interface BlockedProps {
  /** What has to be done first, or `false` when nothing has. */
  readonly by: string | false;
  /** Whether the reason stands below the control, or comes when the control is pointed at or in focus. */
  readonly showReason: boolean;
  /** One control. */
  readonly children: ReactElement;
}

/**
 * Closes a control that is not shut by a permission, and says what to do first. It is the same control before and after,
 * so that it keeps the focus.
 */
export function Blocked({ by, showReason, children }: BlockedProps) {
  return (
    <Stack
      gap={4}
      align="flex-start"
      className={`${classes["denied"]} ${showReason ? "" : classes["pointedAt"]}`}
    >
      <Explain
        decision={{ status: by === false ? "allowed" : "denied" }}
        reason={by === false ? undefined : <ReasonText>{by}</ReasonText>}
        showReason
      >
        {children}
      </Explain>
    </Stack>
  );
}
