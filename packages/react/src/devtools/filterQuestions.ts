import type { Decision } from "@rolecall/core";
import type { AskedList } from "./AskedList.ts";
import type { AskedQuestion } from "./AskedQuestion.ts";
import { listQuestionWords, targetWords } from "./words.ts";

/** The filter of a list. */
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
  const isAbout = wordFilter(text);
  return questions.filter(({ permission, target, decision }) => {
    if (status !== "all" && decision.status !== status) return false;
    const reason = decision.status === "allowed" ? "" : decision.reason;
    return isAbout(`${permission} ${targetWords(target)} ${reason}`);
  });
}

/** Keeps the lists that a filter's words ask for. */
export function filterLists(lists: readonly AskedList[], text: string): readonly AskedList[] {
  const isAbout = wordFilter(text);
  return lists.filter((list) =>
    isAbout(`${list.kind} ${listQuestionWords(list)} ${targetWords(list.target)}`),
  );
}

function wordFilter(text: string): (said: string) => boolean {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return (said) => words.every((word) => said.toLowerCase().includes(word));
}
