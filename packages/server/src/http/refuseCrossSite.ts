import { ProblemError } from "./ProblemError.ts";

/**
 * Refuses a change that another site makes a browser ask for. Browsers say so themselves; older ones at least name
 * the page it comes from. A program that is no browser sends neither, and carries no cookie by accident.
 */
export function refuseCrossSite(request: Request, trustedOrigins: readonly string[]): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const origin = request.headers.get("origin");
  if (origin !== null && trustedOrigins.includes(origin)) return;
  const site = request.headers.get("sec-fetch-site");
  const own =
    site === null ? origin === null || isOwn(origin, request) : site === "same-origin" || site === "none";
  if (own) return;
  throw new ProblemError(
    "cross_site",
    "This request came from another site, which is not allowed. Use the application itself, or ask its operator to add the origin to `trustedOrigins`.",
  );
}

/** Compares hosts only: behind a proxy the protocol of the request may not be that of the page. */
function isOwn(origin: string, request: Request): boolean {
  return URL.canParse(origin) && new URL(origin).host === new URL(request.url).host;
}
