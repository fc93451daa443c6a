import type { Decision } from "@rolecall/core";
import { ReasonText } from "./ReasonText.tsx";
import { useHelpWords } from "./useHelpWords.ts";

/** Who may do what the control beside it does. */
export function TaskReason({ decision }: { readonly decision: Decision }) {
  const helpWords = useHelpWords();
  return <ReasonText>{helpWords(decision)}</ReasonText>;
}
