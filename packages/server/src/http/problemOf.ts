import { RolecallError } from "@rolecall/core";
import { isUnavailable } from "./isUnavailable.ts";
import type { Problem } from "./Problem.ts";
import { ProblemError } from "./ProblemError.ts";
import type { ProblemCode } from "./problemStatus.ts";

/** What a request is answered where the application, or what it runs on, has failed: those who run it are told too. */
const failures: ReadonlyMap<string, readonly [code: ProblemCode, detail: string]> = new Map([
  [
    "database_newer",
    [
      "database_newer",
      "This server is older than its database and can no longer use it. Try again after it has been updated.",
    ],
  ],
  [
    "person_invalid",
    [
      "person_invalid",
      "The application could not determine who you are, so nothing was changed. The error was reported to its operators. Signing in again may help.",
    ],
  ],
  [
    "application_timed_out",
    [
      "unavailable",
      "The application took too long to check this request, so nothing was changed. Try again in a moment.",
    ],
  ],
  [
    "plan_not_settled",
    [
      "plan_not_settled",
      "The plan was not changed, but you may have been charged. The error was reported to the application's operators. Check your invoices before you try again.",
    ],
  ],
]);

/** Makes a problem of whatever was thrown, and shows no one more than they may see. */
export function problemOf(error: unknown, onError: (error: unknown) => void): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof RolecallError && error.code === "idempotency_key_reused")
    return new ProblemError(
      error.code,
      "This idempotency key was used for a different request in the last 24 hours, so this request was not executed. Use a new key for each request.",
      { path: "Idempotency-Key" },
    ).problem;
  onError(error);
  const failure = error instanceof RolecallError ? failures.get(error.code) : undefined;
  if (failure !== undefined) return new ProblemError(...failure).problem;
  return isUnavailable(error)
    ? new ProblemError(
        "unavailable",
        "The database can't be reached or took too long, so it is unknown whether this was done. Try again in a moment. With the same Idempotency-Key, nothing is done twice.",
      ).problem
    : new ProblemError(
        "internal",
        "The request failed because of an error in the server. It was reported to the server's operators. Try again later.",
      ).problem;
}
