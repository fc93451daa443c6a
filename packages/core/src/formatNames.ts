const list = new Intl.ListFormat("en", { type: "disjunction" });

/** "owner, admin, or analyst". */
export const anyOf = (words: readonly string[]): string => list.format(words);

/**
 * Lists the people who could help, any one of whom is enough: three by name, or two and the number of the others. Empty
 * and repeated names are left out; without any, the text is empty.
 * @example
 * import { formatNames } from "@rolecall/core/messages";
 *
 * formatNames(["Ines Okafor", "Priya Raman"]); // "Ines Okafor or Priya Raman"
 */
export function formatNames(names: readonly string[]): string {
  const different = [...new Set(names.map((each) => each.trim()).filter(Boolean))];
  const rest = different.length - 2;
  return anyOf(rest > 1 ? [...different.slice(0, 2), `one of ${rest} others`] : different);
}
