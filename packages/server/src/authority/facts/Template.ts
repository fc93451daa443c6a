import type { Kysely } from "kysely";
import type { Tables } from "../../storage/Tables.ts";

/** A statement with gaps. Building one takes longer than the database takes to answer it, so each is built once. */
export interface Template {
  /** Fills the gaps. The numbers of its parameters begin after those of the statements before it. */
  fill(query: Kysely<Tables>, values: readonly unknown[], after: number): Filled;
}

/** A statement as a driver takes it. */
interface Filled {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** Stands where a value comes later. */
class Gap {
  readonly at: number;
  constructor(at: number) {
    this.at = at;
  }
}

/** What {@link templateOf} builds its statement with. */
export type Build<TValues extends readonly unknown[]> = (
  query: Kysely<Tables>,
  values: TValues,
) => { compile(query: Kysely<Tables>): { readonly sql: string; readonly parameters: readonly unknown[] } };

/** Makes a template of what builds a statement, for as many values as there are. */
export function templateOf<TValues extends readonly unknown[]>(
  count: TValues["length"],
  build: Build<TValues>,
): Template {
  let built: Filled | undefined;
  return {
    fill(query, values, after) {
      if (built === undefined) {
        const gaps = Array.from({ length: count }, (_, at) => new Gap(at));
        // a statement is built of a value without looking at it
        const { sql, parameters } = build(query, gaps as unknown as TValues).compile(query);
        built = { text: sql, parameters };
      }
      return {
        text: built.text.replaceAll(/\$(\d+)/g, (_, number) => `$${Number(number) + after}`),
        parameters: built.parameters.map((each) => (each instanceof Gap ? values[each.at] : each)),
      };
    },
  };
}
