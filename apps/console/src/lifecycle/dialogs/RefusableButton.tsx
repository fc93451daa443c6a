import { Button, type ButtonProps } from "@mantine/core";
import type { Decision } from "@rolecall/core";
import type { OrganizationPermission } from "@rolecall/organization";
import type { Refusal } from "@rolecall/organization/rules";
import { Explain } from "@rolecall/react";
import type { ComponentProps } from "react";
import classes from "./RefusableButton.module.css";

interface RefusableButtonProps
  extends ButtonProps, Pick<ComponentProps<"button">, "onClick" | "aria-label" | "ref"> {
  /** Which permission it is about. */
  readonly permission: OrganizationPermission;
  /** Why the rules would refuse it now; without it, they would not. */
  readonly refusal?: Refusal | undefined;
  /** Whether the reason begins where the button begins. @default false */
  readonly fromStart?: boolean | undefined;
}

/** A button for something that the rules may refuse. Then it is disabled, can be reached, and says the rules' own sentence. */
export function RefusableButton({ permission, refusal, fromStart = false, ...button }: RefusableButtonProps) {
  return (
    <span className={classes["place"]} {...(fromStart && { "data-start": true })}>
      <Explain decision={decisionOf(permission, refusal)} reason={refusal?.message} showReason>
        <Button size="xs" variant="default" {...button} className={classes["button"] ?? ""} />
      </Explain>
    </span>
  );
}

function decisionOf(permission: OrganizationPermission, refusal: Refusal | undefined): Decision {
  const asked = { permission, target: undefined };
  return refusal === undefined
    ? { ...asked, status: "allowed", grantedBy: [] }
    : { ...asked, status: "denied", reason: "not_granted", unlockedBy: [] };
}
