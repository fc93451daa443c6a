import { z } from "zod";
import { invalidRequest } from "./invalidRequest.ts";
import { fields } from "./schemas/fields.ts";
import type { Position } from "./writeCursor.ts";

/** Beyond these a number is no time that a database keeps, nor anything else that a list is sorted by. */
const most = 1e14;

const positions = z.array(z.union([fields.text, z.int().min(-most).max(most)])).max(4);

/**
 * Reads a position back. `kinds` are the types of its values. One that was written for another order, or by hand, is
 * refused: it would skip items or repeat them.
 */
export function readCursor(
  order: string,
  kinds: readonly ("string" | "number")[],
  cursor: string | undefined,
): Position | undefined {
  if (cursor === undefined) return undefined;
  const read = positions.safeParse(parse(cursor));
  const [of, ...position] = read.data ?? [];
  const fits = position.length === kinds.length && kinds.every((kind, at) => typeof position[at] === kind);
  if (of !== order || !fits)
    throw invalidRequest([
      { path: "cursor", message: "not the `next` of a list that was asked for in the same order" },
    ]);
  return position;
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
