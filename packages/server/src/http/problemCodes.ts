import { operations, type OperationId } from "./operations.ts";
import type { ProblemCode } from "./problemStatus.ts";
import type { OperationSchema } from "./schemas/OperationSchema.ts";
import { schemaOf } from "./schemaOf.ts";

type Codes = readonly ProblemCode[];

/**
 * Lists every code that an operation may answer: its own, and those that its method, path, permission and headers bring
 * with them.
 */
export function problemCodes(id: OperationId): Codes {
  const [method, path] = operations[id];
  const schema = schemaOf(id);
  const takesBody = method !== "GET" && method !== "DELETE";
  const codes: Codes = [
    "not_signed_in",
    "invalid_request",
    ...codesIf(method !== "GET", "cross_site"),
    ...codesIf(takesBody, "unsupported_media_type", "body_too_large"),
    ...codesIf(schema.command && !schema.keepsNoAnswer, "idempotency_key_reused"),
    ...codesIf(schema.comparesVersion, "precondition_failed"),
    ...codesIf(schema.grave !== undefined, "password_required"),
    ...ofPermission(schema),
    ...ofPlace(path, schema),
    ...(schema.refusals ?? []),
    "person_invalid",
    "internal",
    "unavailable",
    "database_newer",
  ];
  return [...new Set(codes)];
}

const codesIf = (is: boolean | undefined, ...codes: Codes): Codes => (is ? codes : []);

/** What members are answered whose role, status, organization or missing second factor does not allow it. */
const ofPermission = ({ permission, command }: OperationSchema): Codes =>
  permission === undefined
    ? []
    : ["not_a_member", "not_permitted", "second_factor_required", ...codesIf(command, "org_not_active")];

/** The problem codes of a record in the path that doesn't exist. */
const ofPlace = (path: string, { command }: OperationSchema): Codes => [
  ...codesIf(/:(?:team|project)\b/.test(path), command ? "unknown_target" : "not_found"),
  ...codesIf(path.includes(":invitation"), "invitation_not_found"),
];
