import { tidyName } from "./tidyName.ts";

/**
 * Returns the key by which two names are compared, such as those of teams. It ignores case, repeated spaces and
 * invisible characters. Don't show it to users.
 * @example
 * import { toNameKey } from "@rolecall/organization/rules";
 *
 * toNameKey("Équipe  Web") === toNameKey("e\u0301quipe web"); // true
 */
export function toNameKey(name: string): string {
  const seen = name.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "");
  return tidyName(Array.from(tidyName(seen), foldCase).join(""));
}

/** Letter by letter, so that neither the place in a word (ς) nor a longer capital (ß) makes a difference. */
const foldCase = (letter: string): string =>
  // its capital is the I of another letter
  letter === "\u0131" ? letter : letter.toUpperCase().toLowerCase();
