import type { Outcome } from "./Outcome.ts";

/** What a guard that does not hold answers. */
export type Refused = Extract<Outcome, { readonly status: "refused" }>;
