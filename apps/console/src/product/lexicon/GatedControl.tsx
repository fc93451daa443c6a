import type { Decision } from "@rolecall/core";
import { Explain } from "@rolecall/react";
import type { ReactElement } from "react";
import classes from "../../ui/tasks/Task.module.css";
import { useDenialSentence } from "../../ui/tasks/useDenialSentence.ts";

interface GatedControlProps {
  readonly decision: Decision;
  /** One control. */
  readonly children: ReactElement;
}

/** Disables a control of a row where it is denied. The reason is heard with it; it is seen once, above the table. */
export function GatedControl({ decision, children }: GatedControlProps) {
  const denialSentence = useDenialSentence();
  return (
    <div className={classes["denied"] ?? ""} style={{ display: "contents" }}>
      <Explain decision={decision} reason={denialSentence(decision)}>
        {children}
      </Explain>
    </div>
  );
}
