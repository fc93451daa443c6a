import { schemaOf } from "../../src/http/schemaOf.ts";
import type { Described } from "./described.ts";
import { marker } from "./world.ts";

/** An answer that has come, with all that it says. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Lists what is wrong with an answer, whatever was asked; nothing when it is as the document has it. */
export function faultsOf(
  { id, problems, successes }: Described,
  { status, headers, text }: Answer,
): string[] {
  const type = headers.get("content-type") ?? undefined;
  const faults: string[] = [];
  if (status >= 500) faults.push(`status ${status}`);
  if (text.toLowerCase().includes(marker)) faults.push("something of another organization");
  if (/\bat \S+ \(|node_modules|select .* from|rolecall\.\w+_/i.test(text))
    faults.push("something of the inside");
  if (status >= 400) {
    if (type !== "application/problem+json") return [...faults, `a problem as ${type}`];
    const { code, status: told } = JSON.parse(text);
    if (told !== status) faults.push(`status ${status} that calls itself ${told}`);
    if (!problems.get(status)?.includes(code))
      faults.push(`${status} ${code}, which the document does not have`);
    return faults;
  }
  if (!successes.has(status)) return [...faults, `status ${status}, which the document does not have`];
  const documented = successes.get(status);
  if (documented !== undefined && type?.split(";", 1)[0] !== documented)
    faults.push(`content of type ${type}`);
  if (documented === "application/json" && text !== "") {
    const parsed = schemaOf(id).answer.safeParse(JSON.parse(text));
    if (!parsed.success) faults.push(`a body that is not as documented: ${parsed.error.message}`);
  }
  return faults;
}
