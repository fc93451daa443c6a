import type { Outcome } from "./Outcome.ts";
import type { RefusalCode } from "./RefusalCode.ts";

/** Refuses a command: what happened, why, and what helps, in a sentence for the person who asked. */
export function refuse(code: RefusalCode, message: string, path?: string): Outcome & { status: "refused" } {
  return { status: "refused", refusal: { code, message, ...(path === undefined ? {} : { path }) } };
}
