import { operations, type OperationId } from "./operations.ts";
import type { ProblemCode } from "./problemStatus.ts";
import { schemaOf } from "./schemaOf.ts";

/** Lists every code that an operation may answer: its own, and those that its method and headers bring with them. */
export function problemCodes(id: OperationId): readonly ProblemCode[] {
  const [method] = operations[id];
  const schema = schemaOf(id);
  const codes: readonly ProblemCode[] = [
    "not_signed_in",
    "invalid_request",
    ...(method === "GET" ? [] : (["cross_site"] as const)),
    ...(method === "GET" || method === "DELETE"
      ? []
      : (["unsupported_media_type", "body_too_large"] as const)),
    ...(schema.command ? (["idempotency_key_reused"] as const) : []),
    ...(schema.comparesVersion ? (["precondition_failed"] as const) : []),
    ...(schema.grave === undefined ? [] : (["password_required"] as const)),
    ...schema.refusals,
    "person_invalid",
    "internal",
    "unavailable",
    "database_newer",
  ];
  return [...new Set(codes)];
}
