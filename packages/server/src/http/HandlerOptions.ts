import type { Person } from "@rolecall/organization/rules";

/** What a handler needs to know besides the authority. */
export interface HandlerOptions {
  /**
   * Tells who is asking, by whatever the requests carry: a session cookie, a token. Nobody is `undefined`. It has to
   * leave the body of the request unread.
   */
  readonly authenticate: Authenticate;
  /** What stands before every path, as in `/api/rolecall`. @default "" */
  readonly basePath?: string;
  /** How many bytes a body may have; more is refused unread. @default 65536 */
  readonly maxBodyBytes?: number;
  /**
   * The origins of other pages that may ask in the name of whoever is signed in, as in `https://app.example.com`.
   * They are answered with the headers of CORS. The origin of the handler itself is always trusted.
   * @default none
   */
  readonly trustedOrigins?: readonly string[];
  /** Hears of faults that are answered as `internal` or `unavailable`. @default console.error */
  readonly onError?: (error: unknown) => void;
}

/** Tells who is asking. Nobody is `undefined`. */
export type Authenticate = (request: Request) => Promise<Person | undefined>;
