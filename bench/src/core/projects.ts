import { createAccess } from "@rolecall/core";
import { bitMask, bitNumbers } from "./limit.ts";
import { cellsOf, names, personInProjects, projectModel, roles } from "./model.ts";

export const numbers = bitNumbers(names);

/** A bit mask for each role. */
export const maskOf = new Map(roles.map((role) => [role, bitMask(numbers, cellsOf.get(role) ?? new Set())]));
export const noMask = new Uint32Array(Math.ceil(names.length / 32));

/** Opens the same grants with the library and with the lower bound. */
export function openProjects(count: number) {
  const person = personInProjects(count);
  return {
    ids: person.grants.map(({ id }) => id),
    roleIn: new Map(person.grants.map(({ id, role }) => [id, role])),
    access: createAccess(projectModel, person),
    masks: new Map(person.grants.map(({ id, role }) => [id, maskOf.get(role) ?? noMask])),
  };
}
