import type { InputFault } from "../input/inputFaults.ts";
import { ProblemError } from "./ProblemError.ts";

/** The problem of a request that does not fit its operation. */
export function invalidRequest(faults: readonly InputFault[]): ProblemError {
  const [first] = faults;
  return new ProblemError(
    "invalid_request",
    `The request is not valid: ${faults
      .slice(0, 5)
      .map(({ path, message }) => (path === "" ? message : `${path}: ${message}`))
      .join(
        "; ",
      )}${faults.length > 5 ? "; and more" : ""}. See the OpenAPI document for what this operation accepts.`,
    { path: first?.path || undefined, faults },
  );
}
