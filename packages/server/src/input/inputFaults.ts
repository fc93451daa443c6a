import type { z } from "zod";

/** One thing that is wrong with what came in. */
export interface InputFault {
  /** Which part of it, as in `projects[1].role`. */
  readonly path: string;
  readonly message: string;
}

/** Lists what a schema has found wrong, twenty faults at most. */
export function inputFaults(error: z.ZodError | undefined): InputFault[] {
  return (error?.issues ?? []).slice(0, 20).map((issue) => ({
    path: issue.path.reduce<string>(
      (path, part) =>
        typeof part === "number" ? `${path}[${part}]` : `${path}${path === "" ? "" : "."}${String(part)}`,
      "",
    ),
    message: issue.message,
  }));
}
