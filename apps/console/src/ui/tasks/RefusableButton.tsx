import { Button, type ButtonProps, Tooltip } from "@mantine/core";
import type { Refusal } from "@rolecall/organization/rules";
import { Explain } from "@rolecall/react";
import type { ComponentProps } from "react";
import classes from "./RefusableButton.module.css";

interface RefusableButtonProps
  extends ButtonProps, Pick<ComponentProps<"button">, "onClick" | "aria-label" | "ref"> {
  /** Why the rules would refuse it now. Without it, they would not. */
  readonly refusal?: Refusal | undefined;
}

/**
 * A button for something that the rules may refuse. Then it is disabled but stays in reach of the keyboard, and shows the
 * rules' own sentence on hover and focus.
 */
export function RefusableButton({ refusal, ...button }: RefusableButtonProps) {
  return (
    <Tooltip
      label={refusal?.message}
      disabled={refusal === undefined}
      events={{ hover: true, focus: true, touch: true }}
      multiline
      maw={300}
    >
      <span className={classes["place"]}>
        <Explain
          decision={{ status: refusal === undefined ? "allowed" : "denied" }}
          reason={refusal?.message}
        >
          <Button size="xs" variant="default" {...button} className={classes["button"] ?? ""} />
        </Explain>
      </span>
    </Tooltip>
  );
}
