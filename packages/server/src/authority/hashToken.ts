/**
 * Makes of a token what is stored of it: its SHA-256, in hexadecimal digits. Tokens are random, so nothing slower is
 * needed to keep them from being found by their hash.
 */
export async function hashToken(token: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
