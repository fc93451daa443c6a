import type { ExecuteOptions } from "../authority/Authority.ts";
import { entityTags } from "./entityTags.ts";
import { inputFaults } from "../input/inputFaults.ts";
import { invalidRequest } from "./invalidRequest.ts";
import { fields } from "./schemas/fields.ts";
import { ProblemError } from "./ProblemError.ts";
import type { OperationSchema } from "./schemas/OperationSchema.ts";

/** Reads the headers that a command obeys: `Idempotency-Key`, and `If-Match` where there is a version to compare. */
export function readOptions(schema: OperationSchema, request: Request): ExecuteOptions {
  if (!schema.command) return {};
  const idempotencyKey = request.headers.get("idempotency-key") ?? undefined;
  const fault = inputFaults(fields.idempotencyKey.optional().safeParse(idempotencyKey).error)[0];
  if (fault !== undefined) throw invalidRequest([{ ...fault, path: "Idempotency-Key" }]);
  return { idempotencyKey, version: readVersion(schema, request.headers.get("if-match")) };
}

/**
 * Reads which versions the person saw. A version grows and is never used twice, so a tag that a proxy has weakened is as
 * good as the strong one that HTTP asks for here.
 */
function readVersion(schema: OperationSchema, given: string | null): ExecuteOptions["version"] {
  if (given === null || given.trim() === "*") return undefined;
  if (!schema.comparesVersion)
    throw invalidRequest([
      { path: "If-Match", message: "this operation doesn't compare versions; leave the header out" },
    ]);
  const tags = entityTags(given);
  if (tags === undefined)
    throw invalidRequest([{ path: "If-Match", message: 'must be a list of ETags, such as "3"' }]);
  const [version, ...others] = new Set(tags.map((tag) => tag.version));
  if (version === undefined)
    throw new ProblemError(
      "precondition_failed",
      "No ETag in If-Match comes from this server, so your version is out of date. Reload it, then try again.",
      { path: "If-Match" },
    );
  return others.length === 0 ? version : [version, ...others];
}
