import { toBase64url } from "./base64url.ts";

/** Draws the secret of an invitation link: 32 random bytes, so that no one finds one by trying. */
export function makeToken(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(32)));
}
