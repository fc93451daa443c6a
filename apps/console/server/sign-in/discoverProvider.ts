import {
  computeDiscoveryUrl,
  DiscoveryError,
  fetchDiscoveryDocument,
  normalizeDiscoveryUrls,
  type OIDCConfig,
  selectTokenEndpointAuthMethod,
  validateDiscoveryDocument,
} from "@better-auth/sso";
import { Refused } from "../backend/frame/Refused.ts";

type Discovered = Required<
  Pick<
    OIDCConfig,
    "issuer" | "discoveryEndpoint" | "authorizationEndpoint" | "tokenEndpoint" | "jwksEndpoint"
  >
> &
  Pick<OIDCConfig, "userInfoEndpoint" | "tokenEndpointAuthentication">;

/** How long to wait for an identity provider, in milliseconds. */
const timeout = 10_000;

/**
 * Looks up the endpoints of an OpenID Connect provider. The server only connects to public hosts by `https`, except
 * for the origins in `privateProviders`. Rejects with the refusal `invalid_request` at `issuer`.
 */
export async function discoverProvider(
  issuer: string,
  privateProviders: readonly string[],
): Promise<Discovered> {
  const isPrivate = (url: string) => URL.canParse(url) && privateProviders.includes(new URL(url).origin);
  const isSafe = (url: string) => url.startsWith("https://") || isPrivate(url);
  const discoveryEndpoint = computeDiscoveryUrl(issuer);
  try {
    if (!isSafe(discoveryEndpoint))
      throw refused("Enter an issuer that starts with https://, as your identity provider shows it.");
    const document = await fetchDiscoveryDocument(discoveryEndpoint, timeout, isPrivate);
    validateDiscoveryDocument(document, issuer);
    const found = normalizeDiscoveryUrls(document, issuer, isSafe);
    return {
      // as in its tokens, with or without a trailing slash
      issuer: found.issuer,
      discoveryEndpoint,
      authorizationEndpoint: found.authorization_endpoint,
      tokenEndpoint: found.token_endpoint,
      jwksEndpoint: found.jwks_uri,
      userInfoEndpoint: found.userinfo_endpoint,
      tokenEndpointAuthentication: selectTokenEndpointAuthMethod(found),
    };
  } catch (error) {
    throw error instanceof DiscoveryError ? refused(formatFault(error, issuer, discoveryEndpoint)) : error;
  }
}

const refused = (words: string) => new Refused("invalid_request", words, { path: "issuer" });

function formatFault({ code }: DiscoveryError, issuer: string, url: string): string {
  const words: Partial<Record<DiscoveryError["code"], string>> = {
    discovery_private_host: `${issuer} is in a private network, and the server only connects to identity providers on public hosts.`,
    issuer_mismatch: `${url} belongs to another issuer. Copy the issuer exactly as your identity provider shows it.`,
    discovery_timeout: `${url} did not answer in time. Check the issuer, or try again later.`,
    discovery_untrusted_origin: `${url} contains a URL that doesn't start with https://. Check the configuration of the provider.`,
    discovery_incomplete: `${url} lacks endpoints that signing in needs. Check that the provider supports OpenID Connect.`,
  };
  return words[code] ?? `There is no OpenID Connect configuration at ${url}. Check the issuer.`;
}
