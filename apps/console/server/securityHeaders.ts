import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

const self = "'self'";
const none = "'none'";

/** Tells browsers to run no code but the console's own, to show it in no frame, and to send its addresses nowhere. */
export function securityHeaders(origin: string): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: [self],
      baseUri: [none],
      connectSrc: [self],
      fontSrc: [self],
      formAction: [self],
      frameAncestors: [none],
      imgSrc: [self, "data:"],
      objectSrc: [none],
      scriptSrc: [self],
      // a CSV file is read in a worker that is made from a text
      workerSrc: [self, "blob:"],
      // the components set styles on elements
      styleSrc: [self, "'unsafe-inline'"],
    },
    // never an invitation or a filter in the log of another site
    referrerPolicy: "same-origin",
    strictTransportSecurity: origin.startsWith("https:") ? "max-age=31536000; includeSubDomains" : false,
    xFrameOptions: "DENY",
  });
}
