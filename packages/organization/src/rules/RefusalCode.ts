/**
 * Why a command was refused, with the HTTP status that a server answers with. Codes are stable.
 * @example
 * import { refusalStatus } from "@rolecall/organization/rules";
 *
 * refusalStatus.last_owner; // 409
 */
export const refusalStatus = {
  not_permitted: 403,
  role_above_actor: 403,
  target_outranks_actor: 403,
  target_not_below_actor: 403,
  self_change: 403,
  self_grant: 403,
  wrong_recipient: 403,
  password_required: 403,
  confirmation_mismatch: 422,
  not_a_member: 404,
  invitation_not_found: 404,
  org_not_active: 409,
  already_member: 409,
  already_invited: 409,
  no_seat: 409,
  last_owner: 409,
  stale: 409,
  target_not_active: 409,
  target_not_verified: 409,
  already_accepted: 409,
  not_pending: 409,
  invite_again: 409,
  email_not_verified: 409,
  second_factor_required: 409,
  name_taken: 409,
  not_upward: 409,
  deletion_not_requested: 409,
  too_early: 409,
  invitation_declined: 410,
  invitation_revoked: 410,
  invitation_expired: 410,
  invalid_email: 422,
  invalid_name: 422,
  unknown_target: 422,
  role_not_on_plan: 422,
  domain_not_allowed: 422,
  file_too_large: 413,
  rate_limited: 429,
} as const;

/** The stable code of a refusal. */
export type RefusalCode = keyof typeof refusalStatus;
