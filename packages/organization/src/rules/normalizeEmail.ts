import { toAsciiDomain } from "./toAsciiDomain.ts";

/** Longest address and part before the @, in bytes of UTF-8: what mail servers take. */
const longest = { address: 254, local: 64 };

const local =
  /^[^\s\p{C}\p{Default_Ignorable_Code_Point}@"(),:;<>[\]\\.]+(\.[^\s\p{C}\p{Default_Ignorable_Code_Point}@"(),:;<>[\]\\.]+)*$/u;

/** These two turn into an ASCII letter in lower case, so that two different addresses would become one. */
const lookAlikes = /[\u{130}\u{212A}]/u;

/**
 * Brings a mail address into the one form in which addresses are stored and compared: trimmed, in lower case, with
 * letters composed (NFC) and the domain in the ASCII form of IDNA, as the address fields of browsers write it. The part
 * before the @ keeps its dots and tags: two mailboxes of one provider's own rules are two addresses.
 *
 * Returns `undefined` for an invalid address, for quoted parts and IP addresses, and for invisible characters. On a
 * platform without IDNA, such as React Native's own `URL`, a domain that is not ASCII is refused too.
 * @example
 * import { normalizeEmail } from "@rolecall/organization/rules";
 *
 * normalizeEmail("  Maya@Acme.Example "); // "maya@acme.example"
 * normalizeEmail("Zoë@Bücher.example"); // "zoë@xn--bcher-kva.example"
 * normalizeEmail("maya at acme"); // undefined
 */
export function normalizeEmail(text: string): string | undefined {
  const trimmed = text.trim();
  const at = trimmed.lastIndexOf("@");
  const before = trimmed.slice(0, Math.max(at, 0));
  if (lookAlikes.test(before)) return undefined;
  // a letter in lower case may compose where its capital does not
  const name = before.toLowerCase().normalize();
  if (!local.test(name)) return undefined;
  const domain = toAsciiDomain(trimmed.slice(at + 1));
  if (domain === undefined) return undefined;
  const bytes = bytesOf(name);
  return bytes <= longest.local && bytes + 1 + domain.length <= longest.address
    ? `${name}@${domain}`
    : undefined;
}

const bytesOf = (text: string): number => encodeURIComponent(text).replaceAll(/%../g, " ").length;
