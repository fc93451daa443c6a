import { type ModelDescription, type Persona, type Standing, standings } from "@rolecall/react/devtools";
import type { RolecallGlobals } from "./RolecallGlobals.ts";

/** Lays choices over each other, the last on top: where a story begins, what the toolbar chose, what the story fixes. */
export function mergeChoices(...choices: readonly unknown[]): RolecallGlobals {
  return choices
    .map(read)
    .reduce((below, above) => ({ ...below, ...above, roles: { ...below.roles, ...above.roles } }), {});
}

/** Names what a story fixes: scopes, `plan`, `snapshot`. */
export function fixedParts(fixed: unknown): ReadonlySet<string> {
  const { roles = {}, plan, snapshot } = read(fixed);
  return new Set([
    ...Object.keys(roles),
    ...(plan === undefined ? [] : ["plan"]),
    ...(snapshot ? ["snapshot"] : []),
  ]);
}

/** Finds the persona that a choice means in a model. Names that the model does not know count as not chosen. */
export function personaOf(choice: RolecallGlobals, model: ModelDescription): Persona {
  const { roles = {}, plan, snapshot, cell = {} } = choice;
  const held = model.scopes.map(({ name, roles: known }) => {
    const chosen = cell[name] ?? roles[name];
    if (chosen === undefined) return [name, name === model.root ? known.slice(0, 1) : []] as const;
    const wanted = new Set([chosen].flat());
    return [name, known.filter((role) => wanted.has(role) || wanted.has(inAddress(role)))] as const;
  });
  return {
    roles: Object.fromEntries(held),
    plan:
      plan === "none"
        ? undefined
        : (model.plans.find((name) => name === plan || inAddress(name) === plan) ?? model.plans.at(-1)),
    snapshot: isStanding(snapshot) ? snapshot : "ready",
  };
}

/** Writes a persona as the toolbar's choice. */
export function choiceOf({ roles, plan, snapshot }: Persona): RolecallGlobals {
  const held = Object.entries(roles).map(([scope, list]) => [
    scope,
    list.length === 0 ? "none" : list.length === 1 ? inAddress(list[0] ?? "") : list.map(inAddress),
  ]);
  return {
    roles: Object.fromEntries(held),
    plan: plan === undefined ? "none" : inAddress(plan),
    snapshot: snapshot ?? "ready",
  };
}

/** Writes a name as an address can hold it: Storybook drops what is neither a letter, a digit, a blank, `_` nor `-` from addresses. */
export const inAddress = (name: string): string => name.replace(/[^\w -]/g, "-");

const isStanding = (name: unknown): name is Standing => standings.some((standing) => standing === name);

/** Addresses hold anything, so each part is looked at. */
function read(value: unknown): RolecallGlobals {
  if (!isRecord(value)) return {};
  const { roles, plan, snapshot, grid, cell } = value;
  return {
    ...(isRecord(roles) && { roles: Object.fromEntries(Object.entries(roles).flatMap(readRole)) }),
    ...(typeof plan === "string" && { plan }),
    ...(isStanding(snapshot) && { snapshot }),
    ...(typeof grid === "string" && { grid }),
    ...(isRecord(cell) && {
      cell: Object.fromEntries(Object.entries(cell).map(([at, role]) => [at, String(role)])),
    }),
  };
}

function readRole([scope, held]: [string, unknown]): [string, string | string[]][] {
  if (typeof held === "string") return [[scope, held]];
  // telling the two apart by what they hold keeps a list that an address has made of other things out
  return Array.isArray(held) ? [[scope, held.filter((role) => typeof role === "string")]] : [];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
