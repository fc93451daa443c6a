/**
 * Makes the entity tag of what is answered: the version of the record, for `If-Match`, and a digest, so that an answer
 * that says more than the record itself is never taken for unchanged.
 */
export async function etagOf(version: number, body: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(body)));
  const word = btoa(String.fromCharCode(...digest.subarray(0, 9)));
  return `"${version}.${word.replaceAll("+", "-").replaceAll("/", "_")}"`;
}

/** Tells whether one of the tags in `If-None-Match` is this one. */
export function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match");
  if (known === null) return false;
  return known.trim() === "*" || known.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}
