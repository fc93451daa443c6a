/** The stable codes of this backend, with the HTTP status of each. */
const backendStatus = {
  not_signed_in: 401,
  not_permitted: 403,
  password_required: 403,
  cross_site: 403,
  use_the_console: 403,
  not_found: 404,
  method_not_allowed: 405,
  org_not_active: 409,
  request_open: 409,
  request_ended: 409,
  already_started: 409,
  already_allowed: 409,
  not_ready: 409,
  sso_required: 403,
  sso_needs_domain: 409,
  sso_needs_provider: 409,
  sso_off: 409,
  sso_enabled: 409,
  two_factor_enabled: 409,
  domain_not_verified: 409,
  domain_taken: 409,
  file_expired: 410,
  body_too_large: 413,
  unsupported_media_type: 415,
  invalid_request: 422,
  confirmation_mismatch: 422,
  unknown_target: 422,
  wrong_password: 422,
  rate_limited: 429,
  internal: 500,
} as const;

/** A code of this backend. */
export type BackendCode = keyof typeof backendStatus;

/** The optional fields of a problem. */
export interface RefusalExtras {
  readonly path?: string;
  readonly permission?: string;
  readonly neededRoles?: readonly unknown[];
  readonly faults?: readonly { readonly path: string; readonly message: string }[];
}

/** A refusal, thrown anywhere in a handler and turned into the response. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: string;
  readonly status: number;
  readonly extras: RefusalExtras;
  /** `status` is only passed for codes of the authority's rules. */
  constructor(code: BackendCode, detail: string, extras?: RefusalExtras);
  constructor(code: string, detail: string, extras: RefusalExtras, status: number);
  constructor(code: string, detail: string, extras: RefusalExtras = {}, status?: number) {
    super(detail);
    this.code = code;
    // without a status, the code is in the table, as the constructor's types ensure
    this.status = status ?? backendStatus[code as BackendCode];
    this.extras = extras;
  }
}
