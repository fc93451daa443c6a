const delimiters = [",", ";", "\t", "|"];

/** Reads from the headings, whose words have none of these inside, what separates the cells of a file. */
export function delimiterOf(text: string): string {
  const headings = /\S.*/.exec(text)?.[0] ?? "";
  const counted = delimiters.map((delimiter) => ({ delimiter, count: headings.split(delimiter).length }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}
