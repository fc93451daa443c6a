import type { Problem } from "@rolecall/server/client";

/** What the server refuses with, as an error: `message` is written for the person who asked. */
export class ConsoleProblem extends Error {
  override readonly name = "ConsoleProblem";
  /** The stable code: `not_permitted`. */
  readonly code: string;
  readonly status: number;
  constructor({ code, status, detail }: Pick<Problem, "status" | "detail"> & { readonly code: string }) {
    super(detail);
    this.code = code;
    this.status = status;
  }
}
