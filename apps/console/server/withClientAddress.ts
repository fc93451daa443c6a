/** The header from which better-auth reads the client's address. */
export const clientAddressHeader = "x-forwarded-for";

/**
 * Adds the client's address to a request, for the limits on signing in. The address of the connection always counts.
 * The request's own header is only kept if proxies are trusted, which put the caller's address in front of theirs.
 */
export function withClientAddress(
  request: Request,
  address: string | undefined,
  hasTrustedProxies: boolean,
): Request {
  const headers = new Headers(request.headers);
  const claimed = hasTrustedProxies ? headers.get(clientAddressHeader) : null;
  const chain = [claimed, address].filter((each) => each !== null && each !== undefined).join(", ");
  if (chain === "") headers.delete(clientAddressHeader);
  else headers.set(clientAddressHeader, chain);
  return new Request(request, { headers });
}
