const list = new Intl.ListFormat("en", { type: "disjunction" });

/** "owner, admin, or analyst". */
export const anyOf = (words: readonly string[]): string => list.format(words);

/**
 * Joins the names of people who can help: up to three names, or two names and the number of others. Leaves out empty
 * and repeated names. Returns an empty string without any.
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
