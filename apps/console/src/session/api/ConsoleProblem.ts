import type { Problem } from "@rolecall/server/client";

interface Fault {
  /** Which part of the request it is about: `email`. */
  readonly path: string;
  readonly message: string;
}

/** What the server refuses with, as an error: `message` is written for the person who asked. */
export class ConsoleProblem extends Error {
  override readonly name = "ConsoleProblem";
  /** The stable code: `not_permitted`. */
  readonly code: string;
  readonly status: number;
  /** The part of what was sent that it is about, where it is about one: `issuer`. */
  readonly path: string | undefined;
  /** What is wrong with which part of the request, where the server says so. */
  readonly faults: readonly Fault[];
  constructor({
    code,
    status,
    detail,
    path,
    faults = path === undefined ? [] : [{ path, message: detail }],
  }: Pick<Problem, "status" | "detail" | "path" | "faults"> & { readonly code: string }) {
    super(detail);
    this.code = code;
    this.status = status;
    this.path = path;
    this.faults = faults;
  }
}
