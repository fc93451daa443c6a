import { RolecallError } from "@rolecall/core";
import type { z } from "zod";
import { inputFaults } from "./inputFaults.ts";

/**
 * Reads what embedding code hands over by the same schemas as requests are read by. Throws a {@link RolecallError} under
 * `code` that names each wrong field, also for an object that throws while it is read.
 */
export function checkInput<TSchema extends z.ZodType>(
  code: string,
  what: string,
  schema: TSchema,
  value: unknown,
): z.output<TSchema> {
  const read = safely(() => schema.safeParse(value));
  if (read?.success) return read.data;
  const faults =
    read === undefined
      ? [{ code, path: "", message: "threw an error when it was read; pass a plain object" }]
      : inputFaults(read.error).map((fault) => ({ ...fault, code }));
  const fields = [...new Set(faults.map(({ path }) => path).filter((path) => path !== ""))].join(", ");
  throw new RolecallError(
    code,
    `${what} is not valid${fields === "" ? "" : ` (${fields})`}, so nothing was changed`,
    faults,
  );
}

function safely<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
