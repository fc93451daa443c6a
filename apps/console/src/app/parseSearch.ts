/** What stands behind the `?` of an address. A name that comes several times has a list. */
export type PlainSearch = Record<string, string | readonly string[]>;

/** Reads what stands behind the `?`: texts stay texts, also those that look like numbers. */
export function parseSearch(text: string): PlainSearch {
  const given = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(given.keys())].map((name) => {
      const [first = "", ...more] = given.getAll(name);
      return [name, more.length === 0 ? first : [first, ...more]];
    }),
  );
}
