import { toAsciiDomain } from "./toAsciiDomain.ts";

/**
 * Brings a mail domain into the one form in which domains are stored and compared: trimmed, in lower case, and in the
 * ASCII form of IDNA. Returns `undefined` for anything but a domain of at least two labels. A dot at the end is not
 * part of a mail domain.
 * @example
 * import { normalizeDomain } from "@rolecall/organization/rules";
 *
 * normalizeDomain(" Bücher.Example "); // "xn--bcher-kva.example"
 * normalizeDomain("localhost"); // undefined
 */
export function normalizeDomain(text: string): string | undefined {
  return toAsciiDomain(text.trim());
}
