import type { Change } from "./Change.ts";
import type { RefusalCode } from "./RefusalCode.ts";

/** Why nothing was done, in words for the person who asked. */
export interface Refusal {
  readonly code: RefusalCode;
  /** What happened, why, and what helps; a whole sentence in plain language. */
  readonly message: string;
  /** Which part of the command it is about, as in `projects[1].role`. */
  readonly path?: string | undefined;
  /** In how many seconds it makes sense to ask again, where time alone helps. */
  readonly retryAfter?: number | undefined;
}

/** What a command comes to. Nothing of a refused command is done. */
export type Outcome =
  | { readonly status: "done"; readonly changes: readonly Change[] }
  /** It is so already: nothing is written, and nothing goes into the audit log. */
  | { readonly status: "unchanged" }
  | { readonly status: "refused"; readonly refusal: Refusal };
