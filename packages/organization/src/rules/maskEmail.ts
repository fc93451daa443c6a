/**
 * Shortens a mail address so that its owner knows it again and no one else learns it.
 * @example
 * import { maskEmail } from "@rolecall/organization/rules";
 *
 * maskEmail("maya@acme.example"); // "m…@acme.example"
 */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  // Of a name of one letter, its first letter would be all of it.
  return `${at > 1 ? Array.from(email)[0] : ""}…${email.slice(at)}`;
}
