import { RolecallError } from "@rolecall/core";
import { isUnavailable } from "./isUnavailable.ts";
import type { Problem } from "./Problem.ts";
import { ProblemError } from "./ProblemError.ts";

/** Makes a problem of whatever was thrown, and shows nobody more than they may see. */
export function problemOf(error: unknown, onError: (error: unknown) => void): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof RolecallError && error.code === "idempotency_key_reused")
    return new ProblemError(
      error.code,
      "This idempotency key belongs to another request of the last 24 hours, so this one was not carried out. Give every request a key of its own.",
      { path: "Idempotency-Key" },
    ).problem;
  onError(error);
  if (error instanceof RolecallError && error.code === "database_newer")
    return new ProblemError(
      error.code,
      "This server is older than its database and cannot use it any more. Ask again once it has been updated.",
    ).problem;
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
