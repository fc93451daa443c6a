import type { ProblemCode } from "./problemStatus.ts";

/**
 * Why a request failed: the body of every unsuccessful response, as `application/problem+json`.
 * @example
 * import type { Problem } from "@rolecall/server";
 *
 * export const explain = (problem: Problem) =>
 *   problem.code === "last_owner" ? "Make someone else an owner first." : problem.detail;
 */
export interface Problem {
  /** A URN of the code. */
  readonly type: string;
  /** A short title, the same for all problems with this code. */
  readonly title: string;
  /** The HTTP status. */
  readonly status: number;
  /** The stable code. Decide by it, never by the text. */
  readonly code: ProblemCode;
  /** What happened, why, and what to do, in whole sentences to the signed-in person. */
  readonly detail: string;
  /** The part of the request that is wrong, such as `projects[1].role`. */
  readonly path?: string | undefined;
  /** The missing permission. */
  readonly permission?: string | undefined;
  /** The roles that include the missing permission. Each alone is enough. */
  readonly neededRoles?: readonly { readonly scope: string; readonly role: string }[] | undefined;
  /** When to retry, in seconds, as in `Retry-After`. */
  readonly retryAfter?: number | undefined;
  /** Everything that is wrong with the request, not just the first thing. */
  readonly faults?: readonly { readonly path: string; readonly message: string }[] | undefined;
}
