import type { Decision } from "@rolecall/core";
import classes from "./Task.module.css";
import { useDenialSentence } from "./useDenialSentence.ts";

/**
 * What makes a field read only where it is denied or hindered, with the reason heard with it. The field says by which text it is
 * described by itself, so that the reason has to come as its own description; it is seen elsewhere: below the field, or
 * above its table.
 */
export function useGatedField(decision: Decision, blocker: string | false = false) {
  const denialSentence = useDenialSentence();
  const allowed = decision.status === "allowed";
  if (allowed && blocker === false) return { readOnly: false };
  return {
    readOnly: true,
    "aria-disabled": true,
    description: (allowed ? blocker : denialSentence(decision)) || undefined,
    descriptionProps: { className: classes["fieldReason"] ?? "" },
  } as const;
}
