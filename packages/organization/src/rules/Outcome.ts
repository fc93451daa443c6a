import type { Change } from "./Change.ts";
import type { RefusalCode } from "./RefusalCode.ts";

/** Why a command was refused, for the person who sent it. */
export interface Refusal {
  /** The stable code. Decide by it, never by the message. */
  readonly code: RefusalCode;
  /** What happened, why, and what to do, in whole sentences to the person who sent it. */
  readonly message: string;
  /** Which part of the command it is about, as in `projects[1].role`. */
  readonly path?: string | undefined;
  /** When to retry, in seconds, if waiting alone helps. */
  readonly retryAfter?: number | undefined;
}

/** The outcome of a command. A refused command changes nothing. */
export type Outcome =
  | { readonly status: "done"; readonly changes: readonly Change[] }
  /** Nothing to do: it is already so. Nothing is written, not even to the audit log. */
  | { readonly status: "unchanged" }
  | { readonly status: "refused"; readonly refusal: Refusal };
