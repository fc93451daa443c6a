import { ProblemError } from "./ProblemError.ts";

/** One thing that is wrong with a request. */
export interface RequestFault {
  readonly path: string;
  readonly message: string;
}

/** The problem of a request that does not fit its operation. */
export function invalidRequest(faults: readonly RequestFault[]): ProblemError {
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
