const delimiters = [",", ";", "\t", "|"];

/** Reads from the headings what separates the cells of a file. What is in quotes separates nothing. */
export function delimiterOf(text: string): string {
  const headings = (/\S.*/.exec(text)?.[0] ?? "").replaceAll(/"(?:[^"]|"")*"/g, "");
  const counted = delimiters.map((delimiter) => ({ delimiter, count: headings.split(delimiter).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}
