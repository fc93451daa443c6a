import type { Decision } from "@rolecall/core";
import { useHelpWords } from "../../../tasks/useHelpWords.ts";

/**
 * What makes a field of a row read only where it is denied, with the reason heard with it. The field says by which text
 * it is described by itself, so that the reason has to come as its own description; it is seen once, above the table.
 */
export function useFieldRight(decision: Decision) {
  const helpWords = useHelpWords();
  if (decision.status === "allowed") return { readOnly: false };
  return {
    readOnly: true,
    "aria-disabled": true,
    description: helpWords(decision) || undefined,
    descriptionProps: { display: "none" },
  } as const;
}
