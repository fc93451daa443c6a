import { RolecallError } from "@rolecall/core";
import { fromBase64url, toBase64url } from "./base64url.ts";

/** Encrypts tokens that have to wait, and reads them again. */
export interface Sealer {
  /** `place` is where the sealed token is kept: elsewhere it cannot be opened. */
  seal(token: string, place: string): Promise<string>;
  /** Rejects what was sealed for another place, under another secret, or has been altered. */
  open(sealed: string, place: string): Promise<string>;
}

const shortest = 32;
const nonceBytes = 12;

/** Makes a sealer by AES-GCM, under a key that is derived from the secret of the authority. */
export function createSealer(secret: string): Sealer {
  if (secret.length < shortest)
    throw new RolecallError(
      "secret_too_short",
      `The secret of the authority has ${secret.length} characters, which is too short to protect invitation tokens. Use at least ${shortest} random characters, the same on every server`,
    );
  let key: Promise<CryptoKey> | undefined;
  const params = (nonce: Uint8Array<ArrayBuffer>, place: string) => ({
    name: "AES-GCM",
    iv: nonce,
    additionalData: new TextEncoder().encode(place),
  });
  return {
    async seal(token, place) {
      key ??= deriveKey(secret);
      const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
      const sealed = await crypto.subtle.encrypt(
        params(nonce, place),
        await key,
        new TextEncoder().encode(token),
      );
      return toBase64url(new Uint8Array([...nonce, ...new Uint8Array(sealed)]));
    },
    async open(text, place) {
      key ??= deriveKey(secret);
      const bytes = fromBase64url(text);
      const opened = await crypto.subtle.decrypt(
        params(bytes.slice(0, nonceBytes), place),
        await key,
        bytes.slice(nonceBytes),
      );
      return new TextDecoder().decode(opened);
    },
  };
}

async function deriveKey(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(secret);
  const material = await crypto.subtle.importKey("raw", bytes, "HKDF", false, ["deriveKey"]);
  const info = new TextEncoder().encode("rolecall waiting tokens");
  return crypto.subtle.deriveKey(
    { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info },
    material,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}
