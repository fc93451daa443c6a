import type { Template } from "./Template.ts";

/** A question about one organization, and how the database answers it. */
export interface Question<T> {
  /** Tells questions apart: those with the same key have the same answer. */
  readonly key: string;
  /** The statement, the same for all questions of its kind, and what is put into it. */
  readonly template: Template;
  readonly values: readonly unknown[];
  read(json: unknown): T;
  /** What is likely to be asked next, by the answer. A wrong guess costs a little work and nothing else. */
  next?(answer: T): readonly Question<unknown>[];
}

/** Thrown by facts that do not know yet, and caught where the question is put to the database. */
export class Unanswered extends Error {
  readonly question: Question<unknown>;
  constructor(question: Question<unknown>) {
    super(`Not loaded yet: ${question.key}`);
    this.question = question;
  }
}
