/** A text in which no quotation mark reaches beyond its line. */
export interface IsolatedText {
  readonly text: string;
  /** The lines, from 1, whose quotation marks are not in order; they are taken out of the text. */
  readonly faulty: ReadonlySet<number>;
}

/** Either a whole cell in quotes or one that does not begin with any, up to the end of the line. */
const wellQuoted = /^(?:(?:"(?:[^"]|"")*"|[^",;\t|][^,;\t|]*|)(?:[,;\t|]|$))*$/;

/**
 * Keeps a stray quotation mark from swallowing the rows beneath it. It is for texts in which one has been found: cells
 * with line breaks are taken for strays too.
 */
export function isolateQuotes(text: string): IsolatedText {
  const faulty = new Set<number>();
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => {
    if (wellQuoted.test(line)) return line;
    faulty.add(index + 1);
    return line.replaceAll('"', "");
  });
  return { text: lines.join("\n"), faulty };
}
