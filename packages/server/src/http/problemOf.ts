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
      "This server is older than its database and cannot use it any more. Ask again once it has been updated.",
    ],
  ],
  [
    "person_invalid",
    [
      "person_invalid",
      "The application could not say for sure who you are, so nothing was done. It has told those who run it. Signing in again may help.",
    ],
  ],
  [
    "application_timed_out",
    [
      "unavailable",
      "The application took too long to find out what this needs, and nothing was done. Ask again in a moment.",
    ],
  ],
  [
    "plan_not_settled",
    [
      "plan_not_settled",
      "The plan stays as it is, and whether something was charged is not known. Those who run the application have been told. Look at your bills before you try again.",
    ],
  ],
]);

/** Makes a problem of whatever was thrown, and shows no one more than they may see. */
export function problemOf(error: unknown, onError: (error: unknown) => void): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof RolecallError && error.code === "idempotency_key_reused")
    return new ProblemError(
      error.code,
      "This idempotency key belongs to another request of the last 24 hours, so this one was not carried out. Give every request a key of its own.",
      { path: "Idempotency-Key" },
    ).problem;
  onError(error);
  const failure = error instanceof RolecallError ? failures.get(error.code) : undefined;
  if (failure !== undefined) return new ProblemError(...failure).problem;
  return isUnavailable(error)
    ? new ProblemError(
        "unavailable",
        "The database cannot be reached right now, or did not get to this in time, and whether this was done is not known. Ask again in a moment; under the same Idempotency-Key, nothing is done twice.",
      ).problem
    : new ProblemError(
        "internal",
        "The server failed at this, and has told those who run it. Ask again later.",
      ).problem;
}
