import { z } from "zod";
import { inputFields } from "../input/inputFields.ts";
import { digestOf } from "../authority/digestOf.ts";
import { invalidRequest } from "./invalidRequest.ts";

/** What positions are made of: no value that a hand may write goes beyond what the database compares. */
export const positionFields = {
  /** Whatever a row may hold: everything but what no database keeps. */
  text: z
    .string()
    .max(2000)
    .regex(/^[^\0\p{Cs}]*$/u),
  instant: inputFields.instant.transform((time) => new Date(time)),
  rank: z.int().min(0).max(32_767),
  serial: z.int().min(0),
};

/** Where a list goes on, and how it says where it ends. */
export interface Paging<TPosition> {
  /** The position that the cursor stands for; none for the first part. */
  readonly from: TPosition | undefined;
  /** Writes the position of the last item, so that it means nothing to its holder. */
  write(position: readonly (string | number)[]): Promise<string>;
}

/**
 * Reads the cursor of a list. It belongs to that list as it was asked for: one of another list, organization, order or
 * filter is refused as garbage is, because it would skip items or repeat them.
 */
export async function pagingOf<TSchema extends z.ZodTuple>(
  list: string,
  {
    cursor,
    limit: _limit,
    ...asked
  }: Readonly<Record<string, unknown>> & { readonly cursor?: string | undefined },
  position: TSchema,
): Promise<Paging<z.output<TSchema>>> {
  const scope = await digestOf(
    JSON.stringify([list, Object.entries(asked).toSorted(([one], [other]) => (one < other ? -1 : 1))]),
  );
  return {
    from: cursor === undefined ? undefined : read(scope, cursor, position),
    async write(values) {
      const bytes = new TextEncoder().encode(JSON.stringify([scope, ...values]));
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replaceAll("=", "");
    },
  };
}

function read<TSchema extends z.ZodTuple>(scope: string, cursor: string, schema: TSchema): z.output<TSchema> {
  const written = parse(cursor);
  const [of, ...position] = Array.isArray(written) ? written : [];
  const known = schema.safeParse(position);
  if (of === scope && known.success) return known.data;
  throw invalidRequest([
    {
      path: "cursor",
      message: "not a cursor of this list; use `next` of the previous page, with the same order and filters",
    },
  ]);
}

function parse(cursor: string): unknown {
  try {
    const bytes = Uint8Array.from(
      atob(cursor.replaceAll("-", "+").replaceAll("_", "/")),
      (character) => character.codePointAt(0) ?? 0,
    );
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
