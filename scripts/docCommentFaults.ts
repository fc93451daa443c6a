import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { root } from "./projectFiles.ts";

/** Lists the faults of the doc comments of the packages' public exports, one sentence for each export. */
export function docCommentFaults(): string[] {
  const faults = readdirSync(join(root, "packages"))
    .toSorted()
    .flatMap((name) => entriesOf(`packages/${name}`))
    .flatMap((entry) => entryFaults(entry, readText));
  return [...new Set(faults)];
}

/** Lists the faults of the exports of one entry. File names are relative to the root. */
export function entryFaults(entry: string, read: (file: string) => string): string[] {
  const source = read(entry);
  return [...exportedNames(source)].flatMap(([name, { from, original }]) => {
    const file = from === undefined ? entry : join(dirname(entry), from);
    if (from !== undefined && !from.startsWith(".")) return []; // checked in its own package
    const found = declarationOf(original, read(file));
    if (found === undefined) return [`${file}: no declaration of ${original} was found`];
    if (found.comment === undefined) return [`${file}: ${name} has no doc comment`];
    const isValue = found.kind !== "interface" && found.kind !== "type";
    if (!isValue)
      return memberFaults(found.body).map((member) => `${file}: ${name}.${member} has no doc comment`);
    return /@example\b/.test(found.comment) ? [] : [`${file}: ${name} has no @example`];
  });
}

/**
 * Lists the members of an object type that have no doc comment. The code is formatted, so each member starts a line.
 * Skips the discriminant of a union, such as `type: "invite"`, the keys of mapped types, and internal members, whose
 * names start with a tilde.
 */
function memberFaults(body: string): string[] {
  const faults: string[] = [];
  const opened: string[] = [];
  let before = "";
  for (const line of body.split("\n")) {
    const text = line.trim();
    const isCode = !/^(?:\/?\*|\/\/)/.test(text);
    const [, member = "", value = ""] =
      /^(?:readonly )?(\w+|"[^"]+"|\[[^\]]+\])\??(?=[(:<])(.*)$/.exec(text) ?? [];
    // parameter lists over several lines and function bodies have names with colons too
    if (isCode && opened.length > 0 && opened.every((each) => each === "{") && member !== "")
      if (!before.endsWith("*/") && !/^: (?:"[^"]*"|true|false);/.test(value) && !/^"~| in /.test(member))
        faults.push(member);
    if (isCode)
      for (const [bracket] of text.replaceAll(/"[^"]*"|=>/g, "").matchAll(/[{}()[\]<>]/g))
        if ("{([<".includes(bracket)) opened.push(bracket);
        else opened.pop();
    before = text;
  }
  return faults;
}

function readText(file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

function entriesOf(folder: string): string[] {
  const manifest = join(root, folder, "package.json");
  if (!existsSync(manifest)) return [];
  // a package.json of this repository; its fields are checked below
  const { exports = {} } = JSON.parse(readFileSync(manifest, "utf8")) as {
    exports?: Record<string, unknown>;
  };
  return Object.values(exports).flatMap((entry) =>
    typeof entry === "object" && entry !== null && "@rolecall/source" in entry
      ? [join(folder, String(entry["@rolecall/source"]))]
      : [],
  );
}

/** Reads the names that an entry exports, with the file and the name of each declaration. */
function exportedNames(source: string): Map<string, { from: string | undefined; original: string }> {
  const names = new Map<string, { from: string | undefined; original: string }>();
  for (const [, list = "", from] of source.matchAll(/^export (?:type )?\{([^}]*)\}(?: from "([^"]+)")?;/gm))
    for (const part of list.split(",")) {
      const [original = "", name = original] = part
        .trim()
        .replace(/^type /, "")
        .split(/\s+as\s+/);
      if (name !== "") names.set(name, { from, original });
    }
  for (const [, , name = ""] of source.matchAll(declaration))
    names.set(name, { from: undefined, original: name });
  for (const [, list = ""] of source.matchAll(/^export const \{([^}]*)\} =/gm))
    for (const part of list.split(",")) {
      const name =
        part
          .trim()
          .split(/\s*:\s*/)
          .at(-1) ?? "";
      if (name !== "") names.set(name, { from: undefined, original: name });
    }
  return names;
}

const declaration =
  /^export (?:declare |abstract |async )*(function\*?|const|let|class|interface|type) (\w+)/gm;

/** Finds the declaration of a name and the doc comment right above it. */
function declarationOf(
  name: string,
  source: string,
): { kind: string; comment: string | undefined; body: string } | undefined {
  const plain = new RegExp(
    String.raw`^(?:export )?(?:declare |abstract |async )*(function\*?|const|let|class|interface|type) ${name}\b`,
    "m",
  ).exec(source);
  const unpacked = new RegExp(String.raw`^export (const) \{[^}]*\b${name}\b[^}]*\} =`, "m").exec(source);
  const found = plain ?? unpacked;
  if (found === null) return undefined;
  const above = source.slice(0, found.index).replace(/(?:[ \t]*\/\/.*\n)+$/, "");
  const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(above)?.[0];
  const [body] = source
    .slice(found.index)
    .split(/^(?=\/\*\*|export |function |const |interface |type )/m, 2)
    .filter((part) => part !== "");
  return { kind: found[1] ?? "", comment, body: body ?? "" };
}
