import type { InputFault } from "../input/inputFaults.ts";
import { ProblemError } from "./ProblemError.ts";

/** The problem of a request that does not fit its operation. */
export function invalidRequest(faults: readonly InputFault[]): ProblemError {
  const [first] = faults;
  return new ProblemError(
    "invalid_request",
    `The request does not fit what this operation takes: ${faults
      .slice(0, 5)
      .map(({ path, message }) => (path === "" ? message : `${path}: ${message}`))
      .join("; ")}${faults.length > 5 ? "; and more" : ""}. The OpenAPI document tells what it takes.`,
    { path: first?.path || undefined, faults },
  );
}
