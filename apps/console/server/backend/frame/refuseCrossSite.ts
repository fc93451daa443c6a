import { Refused } from "./Refused.ts";

/** Refuses a change that another site sends from the user's browser. `origin` is the console's own. */
export function refuseCrossSite(request: Request, origin: string): void {
  if (request.method === "GET" || request.method === "HEAD") return;
  const [from, site] = [request.headers.get("origin"), request.headers.get("sec-fetch-site")];
  if (from === origin) return;
  const isOwn =
    site === null
      ? from === null || getHost(from) === getHost(request.url)
      : /^(same-origin|none)$/.test(site);
  if (!isOwn)
    throw new Refused(
      "cross_site",
      "This request came from another site, which is not allowed. Open the console and try again there.",
    );
}

const getHost = (address: string) => (URL.canParse(address) ? new URL(address).host : "");
