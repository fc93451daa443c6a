import { cellsOf, names } from "./model.ts";

/** Throws if a contender decides any cell wrongly. */
export function checkCells(
  contender: string,
  roles: readonly string[],
  can: (role: string, name: string) => boolean,
) {
  for (const role of roles)
    for (const name of names)
      if (can(role, name) !== cellsOf.get(role)?.has(name))
        throw new Error(`${contender} is wrong about ${name} for ${role}`);
}
