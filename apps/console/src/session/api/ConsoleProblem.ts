import type { Problem } from "@rolecall/server/client";

/** What the server refuses with, as an error: `message` is written for the person who asked. */
export class ConsoleProblem extends Error {
  override readonly name = "ConsoleProblem";
  /** The stable code: `not_permitted`. */
  readonly code: string;
  readonly status: number;
  /** The part of what was sent that it is about, where it is about one: `issuer`. */
  readonly path: string | undefined;
  constructor({
    code,
    status,
    detail,
    path,
  }: Pick<Problem, "status" | "detail" | "path"> & { readonly code: string }) {
    super(detail);
    this.code = code;
    this.status = status;
    this.path = path;
  }
}
