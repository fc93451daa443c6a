import { type ModelDescription, type Persona, type Standing, standings } from "@rolecall/react/devtools";
import { asGlobalName, globalName, namedGlobal } from "./globalName.ts";
import type { RolecallGlobals } from "./RolecallGlobals.ts";

/**
 * Merges choices, the last one winning: the story's initial persona, the toolbar, what the story fixes.
 * Scopes are named by `globalName`.
 */
export function mergeChoices(...choices: readonly unknown[]): RolecallGlobals {
  return choices
    .map(read)
    .reduce((below, above) => ({ ...below, ...above, roles: { ...below.roles, ...above.roles } }), {});
}

/** Lists what a story fixes: scopes of the model, `plan`, `snapshot`. */
export function fixedParts(fixed: unknown, model: ModelDescription): ReadonlySet<string> {
  const { roles = {}, plan, snapshot } = read(fixed);
  return new Set([
    ...model.scopes.map(({ name }) => name).filter((name) => roles[globalName(name)] !== undefined),
    ...(plan === undefined ? [] : ["plan"]),
    ...(snapshot ? ["snapshot"] : []),
  ]);
}

/** Turns a choice into a persona of a model. Names that the model doesn't know are ignored. */
export function personaOf(choice: RolecallGlobals, model: ModelDescription): Persona {
  const { roles = {}, plan, snapshot, cell = {} } = choice;
  const held = model.scopes.map(({ name, roles: known }) => {
    const chosen = cell[globalName(name)] ?? roles[globalName(name)];
    if (chosen === undefined) return [name, name === model.root ? known.slice(0, 1) : []] as const;
    const names = [chosen].flat().filter((role) => role !== "none");
    const wanted = new Set(names.map((role) => namedGlobal(known, role)));
    return [name, known.filter((role) => wanted.has(role))] as const;
  });
  return {
    roles: Object.fromEntries(held),
    plan:
      plan === "none"
        ? undefined
        : ((plan === undefined ? undefined : namedGlobal(model.plans, plan)) ?? model.plans.at(-1)),
    snapshot: isStanding(snapshot) ? snapshot : "ready",
  };
}

/** Turns a persona into a choice for the toolbar. */
export function choiceOf({ roles, plan, snapshot }: Persona): RolecallGlobals {
  const held = Object.entries(roles).map(([scope, list]) => [
    globalName(scope),
    list.length === 0 ? "none" : list.length === 1 ? globalName(list[0] ?? "") : list.map(globalName),
  ]);
  return {
    roles: Object.fromEntries(held),
    plan: plan === undefined ? "none" : globalName(plan),
    snapshot: snapshot ?? "ready",
  };
}

const isStanding = (name: unknown): name is Standing => standings.some((standing) => standing === name);

/** Checks each part, because an address can contain anything. */
function read(value: unknown): RolecallGlobals {
  if (!isRecord(value)) return {};
  const { roles, plan, snapshot, grid, cell } = value;
  return {
    ...(isRecord(roles) && { roles: Object.fromEntries(Object.entries(roles).flatMap(readRole)) }),
    ...(typeof plan === "string" && { plan }),
    ...(isStanding(snapshot) && { snapshot }),
    ...(typeof grid === "string" && { grid }),
    ...(isRecord(cell) && {
      cell: Object.fromEntries(Object.entries(cell).map(([at, role]) => [asGlobalName(at), String(role)])),
    }),
  };
}

function readRole([scope, held]: [string, unknown]): [string, string | string[]][] {
  if (typeof held === "string") return [[asGlobalName(scope), held]];
  // drops a list that an address has made of anything else
  return Array.isArray(held) ? [[asGlobalName(scope), held.filter((role) => typeof role === "string")]] : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
