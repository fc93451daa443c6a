import { type Refusal, type RefusalCode, refusalStatus } from "@rolecall/organization/rules";
import type { Problem } from "@rolecall/server/client";
import { ConsoleProblem } from "../../../session/api/ConsoleProblem.ts";

/**
 * Reads what the rules refused from a problem. Throws where it was something else: then no one knows whether it was done.
 */
export function readRefusal(problem: Problem): Refusal {
  const code = problem.code === "precondition_failed" ? "stale" : problem.code;
  if (!isRefusal(code)) throw new ConsoleProblem(problem);
  return { code, message: problem.detail, ...(problem.path !== undefined && { path: problem.path }) };
}

const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(refusalStatus, code);
