/** Reserved words, and property names of every object. */
const isReserved = (name: string) => name === "none" || name === "off" || name in Object.prototype;

const escapeAll = (text: string) =>
  Array.from(text, (character) => `_u${character.codePointAt(0)?.toString(16)}_`).join("");

/**
 * Writes the name of a scope, role or plan for Storybook's globals, and so for addresses. Storybook keeps only ASCII
 * letters, digits, blanks, `_` and `-`, and reads digits as a number. Every other character becomes its code point, so
 * no two names become one.
 */
export function globalName(name: string): string {
  if (name === "") return "_u_";
  // a first character that is escaped makes a number a text, and a reserved word a name
  const first = isReserved(name) || /^[^A-Za-z]/.test(name) ? (/^./su.exec(name)?.[0] ?? "") : "";
  return escapeAll(first) + name.slice(first.length).replace(/_(?=u)|[^\w-]/gu, escapeAll);
}

/** Encodes a name unless it is encoded already: authors write the model's names, the toolbar the encoded ones. */
export function asGlobalName(text: string): string {
  const name = text
    .replace(/^_u_$/, "")
    .replace(/_u(10[\da-f]{4}|[\da-f]{1,5})_/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    );
  return globalName(name) === text ? text : globalName(text);
}

/** Finds the name of the model, whether an author or the toolbar wrote it. */
export const namedGlobal = (names: readonly string[], text: string): string | undefined =>
  names.find((name) => globalName(name) === text) ?? names.find((name) => name === text);
