import type { Facts } from "@rolecall/organization/rules";
import type { Question } from "./Question.ts";
import type { Questions } from "./questionsOf.ts";

/** Facts as the rules ask for them, and what else the authority wants to know. */
export interface StoredFacts extends Facts {
  readonly questions: Questions;
  /** Answers any question, if it has been loaded; else it is loaded, and everything is asked again. */
  answer<T>(question: Question<T>): T;
}
