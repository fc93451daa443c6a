import { isSet, bitMask, bitNumbers } from "../core/limit.ts";
import { cellsOf, names } from "../core/model.ts";
import { projects, type Question } from "./questions.ts";

const numbers = bitNumbers(names);
const masks = new Map([...cellsOf].map(([role, allowed]) => [role, bitMask(numbers, allowed)]));
const none = new Uint32Array(3);

/** A person's permissions in the hand-written versions: a bit mask, or one for each project. */
export interface Held {
  readonly here: Uint32Array;
  readonly in: ReadonlyMap<string, Uint32Array>;
}

/** Grants a role in the organization or in every project. */
export function holding(role: string, isPlaced: boolean): Held {
  const mask = masks.get(role) ?? none;
  return isPlaced
    ? { here: none, in: new Map(projects.map((project) => [project, mask])) }
    : { here: mask, in: new Map() };
}

/** Checks one permission. */
export const allows = (held: Held, { permission, project }: Question): boolean =>
  isSet(project === undefined ? held.here : (held.in.get(project) ?? none), numbers.get(permission) ?? 0);
