import type { RoleModelDefinition } from "./definition.ts";
import { FaultList } from "./FaultList.ts";
import type { Fault } from "./RolecallError.ts";
import { roleFaults } from "./roleFaults.ts";

/** Lists everything that is wrong with a definition of the right shape, and how to mend it. */
export function modelFaults(definition: RoleModelDefinition): readonly Fault[] {
  const faults = new FaultList();
  const scopes = Object.keys(definition.scopes);
  faults.repeated(definition.plans, "plans");
  scopeFaults(definition, scopes, faults);
  const held = roleFaults(definition, faults);
  for (const [name, { anyOf, allOf, plans, sources }] of Object.entries(definition.permissions)) {
    const path = `permissions.${name}`;
    const mode = allOf ? "allOf" : "anyOf";
    const deciding = allOf ?? anyOf ?? [];
    if (deciding.length === 0)
      faults.add("no_scope", path, "no scope decides it; list at least one in anyOf or allOf");
    faults.repeated(deciding, `${path}.${mode}`);
    for (const scope of deciding) faults.unknown("scope", scope, scopes, `${path}.${mode}`);
    faults.repeated(plans, `${path}.plans`);
    faults.unknownPlans(plans, definition.plans, `${path}.plans`);
    faults.repeated(sources, `${path}.sources`);
    if (!held.has(name))
      faults.add("permission_unheld", path, "no role includes it; add it to one or remove it");
  }
  return faults.all;
}

function scopeFaults({ scopes }: RoleModelDefinition, names: readonly string[], faults: FaultList): void {
  const roots = names.filter((scope) => scopes[scope]?.within === undefined);
  if (roots.length !== 1)
    faults.add(
      "root_scope",
      "scopes",
      `exactly one scope must have no "within", here: ${roots.join(", ") || "none"}; add or remove "within"`,
    );
  const within = new Map(names.map((scope) => [scope, scopes[scope]?.within]));
  for (const scope of names) {
    const above = within.get(scope);
    if (above !== undefined) faults.unknown("scope", above, names, `scopes.${scope}.within`);
    const seen = new Set([scope]);
    for (let at = above; at !== undefined; at = within.get(at)) {
      if (at === scope)
        faults.add("scope_cycle", `scopes.${scope}`, `"${scope}" is within itself; make one scope the root`);
      if (seen.has(at)) break;
      seen.add(at);
    }
  }
}
