import type { Person } from "@rolecall/organization/rules";
import type { ChangePlan } from "./ChangePlan.ts";
import type { OperationId } from "./operations.ts";

/** What a handler needs to know besides the authority. */
export interface HandlerOptions {
  /**
   * Tells who is asking, by whatever the requests carry: a session cookie, a token. `undefined` and `null` mean that
   * no one is signed in, which is answered 401. Anything else has to be a whole person: one with an empty id or without
   * an address is answered 500 `person_invalid`, and `onError` is told which field is wrong. Leave the body of the
   * request unread.
   */
  readonly authenticate: Authenticate;
  /**
   * The operations that are answered. One that is left out is `404`, and the OpenAPI document does not have it.
   * @default all of them; `organizations.changePlan` only with `changePlan`
   */
  readonly operations?: readonly OperationId[];
  /** Settles the payment for another plan, and names plan and seats. Without it there is no operation that changes them. */
  readonly changePlan?: ChangePlan;
  /** What stands before every path, as in `/api/rolecall`. @default "" */
  readonly basePath?: string;
  /** How many bytes a body may have; more is refused unread. @default 65536 */
  readonly maxBodyBytes?: number;
  /**
   * The origins of other pages that may ask in the name of the person who is signed in, as in `https://app.example.com`.
   * They are answered with the headers of CORS. The origin of the handler itself is always trusted.
   * @default none
   */
  readonly trustedOrigins?: readonly string[];
  /**
   * How long `authenticate` and `changePlan` may take, in milliseconds. After that the request is answered `unavailable`
   * or `plan_not_settled`.
   * @default 30000
   */
  readonly timeout?: number;
  /** Is told of every failure that is answered with a status from 500 on. @default console.error */
  readonly onError?: (error: unknown) => void;
}

/** Tells who is asking. `undefined` and `null` mean that no one is signed in. */
export type Authenticate = (request: Request) => Promise<Person | null | undefined>;
