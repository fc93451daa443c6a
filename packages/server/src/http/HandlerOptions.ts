import type { Person } from "@rolecall/organization/rules";
import type { ChangePlan } from "./ChangePlan.ts";
import type { OperationId } from "./operations.ts";

/** The options of a handler. */
export interface HandlerOptions {
  /**
   * * Returns the person who sent a request, by its session cookie or token. `undefined` and `null` mean that no one is
   * signed in, which is answered with 401. Anything else has to be a complete person: without an id or an address, the
   * answer is 500 `person_invalid`, and `onError` gets the name of the field. Don't read the request's body.
   */
  readonly authenticate: Authenticate;
  /**
   * The operations to serve. All others are answered with 404 and are not in the OpenAPI document.
   * @default all of them; `organizations.changePlan` only with `changePlan`
   */
  readonly operations?: readonly OperationId[];
  /** Settles the payment for another plan. Without it, there is no operation that changes the plan. */
  readonly changePlan?: ChangePlan;
  /** The prefix of every path: `/api/rolecall`. @default "" */
  readonly basePath?: string;
  /** The maximum size of a request body in bytes. Larger ones are refused unread. @default 65536 */
  readonly maxBodyBytes?: number;
  /**
   * Other origins whose pages may send requests with the person's session: `https://app.example.com`. They get CORS
   * headers. The handler's own origin is always trusted.
   * @default none
   */
  readonly trustedOrigins?: readonly string[];
  /**
   * How long `authenticate` and `changePlan` may take, in milliseconds. After that, the answer is `unavailable` or
   * `plan_not_settled`.
   * @default 30000
   */
  readonly timeout?: number;
  /** Called with every error that is answered with a status of 500 or more. @default console.error */
  readonly onError?: (error: unknown) => void;
}

/** Returns the person who sent a request. `undefined` and `null` mean that no one is signed in. */
export type Authenticate = (request: Request) => Promise<Person | null | undefined>;
