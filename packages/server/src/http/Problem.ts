import type { ProblemCode } from "./problemStatus.ts";

/**
 * Why a request was not done: the body of every answer other than success, as `application/problem+json`.
 * @example
 * import type { Problem } from "@rolecall/server";
 *
 * export const explain = (problem: Problem) =>
 *   problem.code === "last_owner" ? "Make someone else an owner first." : problem.detail;
 */
export interface Problem {
  /** A URN of the code. */
  readonly type: string;
  /** The code in words, the same for all problems of the code. */
  readonly title: string;
  /** The HTTP status. */
  readonly status: number;
  readonly code: ProblemCode;
  /** What happened, why, and what helps; whole sentences for the person who asked. */
  readonly detail: string;
  /** Which part of the request it is about, as in `projects[1].role`. */
  readonly path?: string | undefined;
  /** The permission that is missing. */
  readonly permission?: string | undefined;
  /** The roles of which each alone gives the missing permission. */
  readonly neededRoles?: readonly { readonly scope: string; readonly role: string }[] | undefined;
  /** In how many seconds it makes sense to ask again, as `Retry-After` says. */
  readonly retryAfter?: number | undefined;
  /** Everything that is wrong with the request, not only the first thing. */
  readonly faults?: readonly { readonly path: string; readonly message: string }[] | undefined;
}
