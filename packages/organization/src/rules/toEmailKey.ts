import { normalizeEmail } from "./normalizeEmail.ts";

/** An address of these characters alone is in its normal form once it is in lower case. */
const plain = /^[!-~]+$/;

/**
 * Returns the key by which two addresses are compared: the normal form of a valid address, and otherwise the text
 * trimmed, composed and in lower case.
 * @example
 * import { toEmailKey } from "@rolecall/organization/rules";
 *
 * toEmailKey("Maya@Bücher.example") === toEmailKey("maya@xn--bcher-kva.example"); // true
 */
export function toEmailKey(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower) && !lower.includes("xn--")) return lower;
  return normalizeEmail(text) ?? lower.normalize().trim();
}
