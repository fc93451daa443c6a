import type { Decision } from "@rolecall/core";
import { useSession } from "../../session/ConsoleSession.ts";
import { helpWords } from "../words/reasonWords.ts";

/** Gives the sentence that explains a disabled control, with projects named as the signed-in person knows them. */
export function useHelpWords(): (decision: Decision) => string {
  const { projects } = useSession();
  return (decision) => helpWords(decision, (id) => projects.find((each) => each.id === id)?.name ?? id);
}
