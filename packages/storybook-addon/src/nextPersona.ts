import { type ModelDescription, type Persona, standings } from "@rolecall/react/devtools";

/** Returns the persona with the next role of the root scope, plan, or state of the snapshot. */
export function nextPersona(
  persona: Persona,
  model: ModelDescription,
  what: "role" | "plan" | "snapshot",
  by: 1 | -1,
): Persona {
  if (what === "snapshot") return { ...persona, snapshot: next(standings, persona.snapshot ?? "ready", by) };
  if (what === "plan") return { ...persona, plan: next([...model.plans, undefined], persona.plan, by) };
  const roles = model.scopes.find(({ name }) => name === model.root)?.roles ?? [];
  const role = next(roles, persona.roles[model.root]?.[0], by);
  return { ...persona, roles: { ...persona.roles, [model.root]: role === undefined ? [] : [role] } };
}

function next<T>(all: readonly T[], current: T, by: 1 | -1): T {
  if (all.length === 0) return current;
  // starts with the first if the current one is not in the list
  const at = Math.max(all.indexOf(current) + by, -1);
  // the remainder is an index of the list
  return all.at(at % all.length) as T;
}
