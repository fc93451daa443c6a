import { readCsvList, toNameKey } from "@rolecall/organization/rules";
import type { RowRefusal } from "./InvitationToSend.ts";

/** A project or a team, as far as a row may name it. */
export interface Place {
  readonly id: string;
  readonly name: string;
}

/**
 * Finds the projects or teams that a cell names, each by its name or its id. The whole cell is tried as one name first,
 * for a name may hold a semicolon; where it can be read both ways, and where a name fits two, it is refused.
 */
export function findPlaces(
  cell: string,
  places: readonly Place[],
  kind: "project" | "team",
): readonly string[] | RowRefusal {
  const { named, ids } = indexOf(places);
  const find = (text: string): readonly string[] => {
    const id = text.trim();
    return [...new Set([...(ids.has(id) ? [id] : []), ...(named.get(keyOf(text)) ?? [])])];
  };
  const names = readCsvList(cell);
  const whole = find(cell);
  const [only] = names;
  const isOneName = names.length === 1 && only === cell.trim();
  if (!isOneName && whole.length > 0 && names.length > 0 && names.every((name) => find(name).length > 0))
    return ambiguous(
      kind,
      `"${cell}" is the name of one ${kind}, but could also mean ${list(names)}. Put each name in double quotes, or use the id of the ${kind}.`,
    );
  const read = !isOneName && whole.length > 0 ? [cell] : names;
  const chosen: string[] = [];
  for (const name of read) {
    const [found, ...others] = find(name);
    if (found === undefined)
      return {
        code: "unknown_target",
        message: `There is no ${kind} called ${name}. Use a name from the list of ${kind}s, or an id.`,
        path: kind,
      };
    if (others.length > 0)
      return ambiguous(
        kind,
        `${others.length + 1} ${kind}s are called "${name}". Use the id of the one you mean: ${[found, ...others].join(" or ")}.`,
      );
    chosen.push(found);
  }
  return chosen;
}

const ambiguous = (path: string, message: string): RowRefusal => ({ code: "ambiguous_place", message, path });

const list = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(" and ");

/** White space around a semicolon makes no difference: a cell with several names is taken apart and put together. */
const keyOf = (text: string): string => toNameKey(text).replaceAll(/\s*;\s*/g, ";");

interface Index {
  readonly ids: ReadonlySet<string>;
  readonly named: ReadonlyMap<string, readonly string[]>;
}

const indexes = new WeakMap<readonly Place[], Index>();

/** Lists places by what they may be called. A file of many rows asks the same places again and again. */
function indexOf(places: readonly Place[]): Index {
  const known = indexes.get(places);
  if (known !== undefined) return known;
  const named = new Map<string, string[]>();
  for (const { id, name } of places) named.set(keyOf(name), [...(named.get(keyOf(name)) ?? []), id]);
  const index = { ids: new Set(places.map(({ id }) => id)), named };
  indexes.set(places, index);
  return index;
}
