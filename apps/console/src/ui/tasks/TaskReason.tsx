import type { Decision } from "@rolecall/core";
import { ReasonText } from "./ReasonText.tsx";
import { useDenialSentence } from "./useDenialSentence.ts";

/** Who may do what the control beside it does. */
export function TaskReason({ decision }: { readonly decision: Decision }) {
  const denialSentence = useDenialSentence();
  return <ReasonText>{denialSentence(decision)}</ReasonText>;
}
