import type { AskedQuestion } from "@rolecall/react/devtools";
import type { AskedMessage } from "./events.ts";

/** Applies a message to the known questions. */
export function applyAsked(
  before: ReadonlyMap<string, AskedQuestion>,
  { isAll, questions, gone }: Pick<AskedMessage, "isAll" | "questions" | "gone">,
): ReadonlyMap<string, AskedQuestion> {
  const after = new Map(isAll ? [] : before);
  for (const id of gone) after.delete(id);
  for (const question of questions) after.set(question.id, question);
  return after;
}
