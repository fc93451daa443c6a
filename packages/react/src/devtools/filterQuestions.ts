import type { Decision } from "@rolecall/core";
import type { AskedQuestion } from "./createRecorder.ts";
import { targetWords } from "./words.ts";

/** What of a list is shown. */
export interface QuestionFilter {
  /** Words that must all occur in the permission, the target or the reason. */
  readonly text: string;
  readonly status: Decision["status"] | "all";
}

/** Keeps the questions that a filter asks for, in their order. */
export function filterQuestions(
  questions: readonly AskedQuestion[],
  { text, status }: QuestionFilter,
): readonly AskedQuestion[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return questions.filter(({ permission, target, decision }) => {
    if (status !== "all" && decision.status !== status) return false;
    const reason = decision.status === "allowed" ? "" : decision.reason;
    const said = `${permission} ${targetWords(target)} ${reason}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
