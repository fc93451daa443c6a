/** Longest address, its part before the @, and a label of its domain, in characters: what mail servers take. */
const longest = { address: 254, local: 64, label: 63 };

const local = /^[^\s\p{C}@"(),:;<>[\]\\.]+(\.[^\s\p{C}@"(),:;<>[\]\\.]+)*$/u;
const label = /^[\p{L}\p{N}]([\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u;

/** These two turn into an ASCII letter in lower case, so that two different addresses would become one. */
const lookAlikes = /[\u{130}\u{212A}]/u;

/**
 * Brings a mail address into the one form in which addresses are stored and compared: trimmed and in lower case.
 * Gives `undefined` for what is no address.
 * @example
 * import { normalizeEmail } from "@rolecall/organization/rules";
 *
 * normalizeEmail("  Maya@Acme.Example "); // "maya@acme.example"
 * normalizeEmail("maya at acme"); // undefined
 */
export function normalizeEmail(text: string): string | undefined {
  const trimmed = text.trim();
  if (lookAlikes.test(trimmed)) return undefined;
  const email = trimmed.toLowerCase();
  const at = email.lastIndexOf("@");
  const name = email.slice(0, Math.max(at, 0));
  const labels = email.slice(at + 1).split(".");
  const valid =
    email.length <= longest.address &&
    name.length <= longest.local &&
    local.test(name) &&
    labels.length > 1 &&
    labels.every((each) => each.length <= longest.label && label.test(each)) &&
    !/^\d+$/.test(labels.at(-1) ?? "");
  return valid ? email : undefined;
}
