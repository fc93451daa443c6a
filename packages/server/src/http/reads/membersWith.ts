import { sql, type RawBuilder } from "kysely";
import { containing } from "./containing.ts";
import { searchForms } from "./searchForms.ts";

/** From how many characters on a text is looked for anywhere: indexes know groups of three. */
const least = 3;

/**
 * Picks the members who have a text in their address or name, in any case. One of a character or two is looked for at
 * the beginning of both. Each is written as an index has it: no line break can be searched for, so it keeps a text from
 * being found across the two.
 */
export function membersWith(search: string): RawBuilder<boolean> {
  return sql<boolean>`(${sql.join(searchForms(search).map(membersWithForm), sql` or `)})`;
}

function membersWithForm(search: string): RawBuilder<boolean> {
  const [email, name] = [sql.ref("members.email"), sql.ref("members.name")];
  if (Array.from(search).length >= least)
    return sql<boolean>`(${email} || E'\\n' || coalesce(${name}, '')) ilike ${containing(search)}`;
  const beginning = containing(search).slice(1);
  return sql<boolean>`(${email} like lower(${beginning}) or lower(${name}) like lower(${beginning}))`;
}
