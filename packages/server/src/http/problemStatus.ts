import { refusalStatus } from "@rolecall/organization/rules";

/**
 * Every problem code with its HTTP status: those of the rules and those of HTTP. Codes are stable.
 * @example
 * import { problemStatus } from "@rolecall/server";
 *
 * problemStatus.precondition_failed; // 412
 */
export const problemStatus = {
  ...refusalStatus,
  not_signed_in: 401,
  cross_site: 403,
  not_found: 404,
  method_not_allowed: 405,
  plan_refused: 409,
  precondition_failed: 412,
  body_too_large: 413,
  unsupported_media_type: 415,
  invalid_request: 422,
  organization_required: 422,
  idempotency_key_reused: 422,
  precondition_required: 428,
  person_invalid: 500,
  plan_not_settled: 500,
  internal: 500,
  unavailable: 503,
  database_newer: 503,
} as const;

/** The stable code of a problem. */
export type ProblemCode = keyof typeof problemStatus;
