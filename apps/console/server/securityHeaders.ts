import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

const self = "'self'";
const none = "'none'";

/**
 * Sets headers so that browsers only run the console's own code, show it in no frame, and never send its URLs to
 * other sites.
 */
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
      // CSV files are parsed in a worker that is created from a string
      workerSrc: [self, "blob:"],
      // components set inline styles
      styleSrc: [self, "'unsafe-inline'"],
    },
    // keeps invitations and filters out of other sites' logs
    referrerPolicy: "same-origin",
    strictTransportSecurity: origin.startsWith("https:") ? "max-age=31536000; includeSubDomains" : false,
    xFrameOptions: "DENY",
  });
}
