import { RolecallError } from "@rolecall/core";
import type { Problem } from "./Problem.ts";
import { problemStatus, type ProblemCode } from "./problemStatus.ts";

type Extras = Partial<Pick<Problem, "path" | "permission" | "neededRoles" | "retryAfter" | "faults">>;

/** Carries a problem from wherever it is found to where the request is answered. */
export class ProblemError extends RolecallError {
  readonly problem: Problem;

  constructor(code: ProblemCode, detail: string, extras: Extras = {}) {
    super(code, detail.replace(/\.$/, ""));
    this.problem = {
      type: `urn:rolecall:problem:${code}`,
      title: titleOf(code),
      status: problemStatus[code],
      code,
      detail,
      ...Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== undefined)),
    };
  }
}

function titleOf(code: string): string {
  const words = code.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
