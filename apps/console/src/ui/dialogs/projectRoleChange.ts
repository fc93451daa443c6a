import type { Plan, ProjectRole } from "@rolecall/organization";
import { accessWith, anyProject } from "../forms/accessWith.ts";
import { type HoldingChange, holdingChange } from "../forms/holdingChange.ts";

/** Lists what another role in a project gives and takes there; `null` is no role. */
export function projectRoleChange(
  plan: Plan,
  from: ProjectRole | null,
  to: ProjectRole | null,
): HoldingChange {
  const permissionsOf = (role: ProjectRole | null) =>
    accessWith(plan, "member", role ?? undefined).permissions({ project: anyProject });
  return holdingChange(permissionsOf(from), permissionsOf(to));
}
