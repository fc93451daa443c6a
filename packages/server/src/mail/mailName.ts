const longest = 100;

/** What cannot be seen, or turns the direction of what follows: one could hide a link, or part of it, in a name. */
const unseen = /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0]/gu;
const breaks = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;
/** `https://` and the like, with every kind of slash and colon that a mail program could take for one. */
const schemes = /\p{L}[\p{L}\p{N}+.-]*\s*[:：]\s*[/／\\＼]+/gu;
/** A dot between two words, as in a domain: a browser reads several characters as one. A number keeps its point. */
const dots = /(?<=[\p{L}\p{N}_-])[.\u2024\u3002\uFE52\uFF0E\uFF61](?=[\p{L}\p{N}_-])/gu;
const numbers = /^\p{N}+\.\p{N}+$/u;

/**
 * Makes a name that a person chose safe for a mail: one line, at most 100 characters, and nothing that a mail program
 * would turn into a link. `www.evil.example` becomes `www. evil. example`. Use it for every name and other text from
 * people in the subject and text of a mail. In HTML, escape the result as well. @param most The maximum number of
 * characters. Longer text is cut.
 * @example
 * import { mailName, type Authority } from "@rolecall/server";
 *
 * export const mailReport = (authority: Authority, to: string, report: { name: string }) =>
 *   authority.send({ to, subject: `${mailName(report.name)} is ready`, text: "Hello,\n\nYour report is ready.\n" });
 */
export function mailName(name: string, most: number = longest): string {
  const plain = name
    .normalize("NFC")
    .replaceAll(unseen, "")
    .replaceAll(breaks, " ")
    .replaceAll(schemes, "")
    .trim()
    .split(" ")
    .map((word) => (numbers.test(word) ? word : word.replaceAll(dots, ". ")))
    .join(" ")
    // `mailto:` and addresses
    .replaceAll(/(?<=\p{L})[:：](?=\S)/gu, ": ")
    .replaceAll(/(?<=\S)[@＠](?=\S)/gu, " @ ");
  const letters = Array.from(plain);
  if (letters.length === 0) return "(no name)";
  return letters.length > most
    ? `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`
    : plain;
}
