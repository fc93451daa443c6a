import { cellsOf, names } from "./model.ts";

/** Refuses a contender that gives a wrong answer in any cell. */
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
