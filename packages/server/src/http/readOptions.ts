import type { ExecuteOptions } from "../authority/Authority.ts";
import { invalidRequest } from "./invalidRequest.ts";
import type { OperationSchema } from "./schemas/OperationSchema.ts";

/** Reads the headers that a command obeys: `Idempotency-Key`, and `If-Match` where there is a version to compare. */
export function readOptions(schema: OperationSchema, request: Request): ExecuteOptions {
  if (!schema.command) return {};
  const idempotencyKey = request.headers.get("idempotency-key") ?? undefined;
  if (idempotencyKey !== undefined && !/^[\x21-\x7e]{1,255}$/.test(idempotencyKey))
    throw invalidRequest([{ path: "Idempotency-Key", message: "not 1 to 255 visible characters of ASCII" }]);
  return { idempotencyKey, version: readVersion(schema, request.headers.get("if-match")) };
}

function readVersion(schema: OperationSchema, given: string | null): number | undefined {
  if (given === null || given.trim() === "*") return undefined;
  if (!schema.comparesVersion)
    throw invalidRequest([{ path: "If-Match", message: "there is no version to compare here" }]);
  const version = /^"(\d{1,15})(?:\.[\w-]+)?"$/.exec(given.trim())?.[1];
  if (version === undefined)
    throw invalidRequest([{ path: "If-Match", message: 'not one ETag of this server, such as "3"' }]);
  return Number(version);
}
