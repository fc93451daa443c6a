import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFiles, root } from "./projectFiles.ts";

/** Outdated words, with what to write instead. Words that also have a good use are not in the list. */
const wrongWords: Readonly<Record<string, string>> = {
  whoever: "the person who, anyone who",
  whomever: "the person who, anyone who",
  somebody: "someone",
  anybody: "anyone",
  everybody: "everyone",
  nobody: "no one",
  anew: "again",
  afresh: "again",
  whom: "the person who, who … to",
  "hear of": "be notified of",
  "hears of": "is notified of",
  "heard of": "was notified of",
  "tell of": "report",
  "tells of": "reports",
  "told of": "reported, notified of",
  "come of": "be the outcome of",
  "comes of": "is the outcome of",
  "came of": "was the outcome of",
  "what of": "the parts of",
  "is no member": "is not a member",
  "are no member": "are not a member",
  "so many": "this many, a number of",
  "is told of": "is notified of",
  "are told of": "are notified of",
  "is no address": "is not an address",
  "not any more": "no longer",
  "what it came to": "its outcome",
  "what they came to": "their outcome",
  "ask once more": "ask again",
  unasked: "without being asked",
  thence: "from there",
  whence: "from where",
  thereof: "of it",
  wherein: "in which",
  whatsoever: "at all",
};

const pattern = new RegExp(`\\b(?:${Object.keys(wrongWords).join("|")})\\b`, "gi");
const written = /\.(tsx?|mjs|mdx?|css|sql)$/;
/** The check and its test contain the words themselves. */
const aboutWords = /^scripts\/wordFaults(\.test)?\.ts$/;

/** How many wrong words a file may still have. Files that are not listed may have none. */
export type WordExceptions = Readonly<Record<string, number>>;

/** The file that lists the exceptions. */
export const exceptionsFile = "scripts/wordExceptions.json";

/** Finds each wrong word in a text, with its line. */
export function wrongWordsIn(text: string): readonly { readonly line: number; readonly word: string }[] {
  return text
    .split("\n")
    .flatMap((content, index) => [...content.matchAll(pattern)].map(([word]) => ({ line: index + 1, word })));
}

/** Counts the wrong words in every source file. */
export function countWrongWords(): WordExceptions {
  const counts = projectFiles()
    .filter((file) => written.test(file) && !aboutWords.test(file))
    .map((file) => [file, wrongWordsIn(readFileSync(join(root, file), "utf8")).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/**
 * Lists each wrong word in files with more of them than their exception allows, and each exception that is too high.
 */
export function wordFaults(
  exceptions: WordExceptions = JSON.parse(readFileSync(join(root, exceptionsFile), "utf8")),
  counts: WordExceptions = countWrongWords(),
): readonly string[] {
  const files = new Set([...Object.keys(exceptions), ...Object.keys(counts)]);
  return [...files].toSorted().flatMap((file) => {
    const [allowed, count] = [exceptions[file] ?? 0, counts[file] ?? 0];
    if (count === allowed) return [];
    if (count < allowed)
      return [
        `${exceptionsFile} allows ${file} ${allowed} wrong words, and it has ${count}: lower the number.`,
      ];
    const found = wrongWordsIn(readFileSync(join(root, file), "utf8"));
    return found.map(
      ({ line, word }) => `${file}:${line} says "${word}": say "${wrongWords[word.toLowerCase()]}".`,
    );
  });
}
