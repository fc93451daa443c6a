/**
 * Writes a name as it is stored: letters composed (NFC), white space as single spaces, none at the ends.
 * @example
 * import { tidyName } from "@rolecall/organization/rules";
 *
 * tidyName("  Growth \n team "); // "Growth team"
 */
export function tidyName(name: string): string {
  return name.normalize().replaceAll(/\s+/g, " ").trim();
}
