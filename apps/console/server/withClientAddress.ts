/** The header by which better-auth learns where a request comes from. */
export const clientAddressHeader = "x-forwarded-for";

/**
 * Says in a request where it comes from, for limits on signing in. The address of the connection always counts;
 * what the request claims is kept only where proxies are trusted, which put the caller's address in front of theirs.
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
