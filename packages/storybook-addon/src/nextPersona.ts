import { type ModelDescription, type Persona, standings } from "@rolecall/react/devtools";

/** Finds who comes after a persona: with the next role of the root scope, plan, or state of the snapshot. */
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
  const at = all.indexOf(current);
  // a list that lacks the current one begins anew; an empty one has nothing else
  return all.at((at + by) % Math.max(all.length, 1)) ?? current;
}
