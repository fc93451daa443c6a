import type { Plan, ProjectRole } from "@rolecall/organization";
import { accessWith, anyProject } from "../forms/accessWith.ts";
import { type AccessChange, compareAccess } from "../forms/compareAccess.ts";

/** Lists what another role in a project gives and takes there; `null` is no role. */
export function projectRoleChange(
  plan: Plan,
  from: ProjectRole | null,
  to: ProjectRole | null,
): AccessChange {
  const listPermissions = (role: ProjectRole | null) =>
    accessWith(plan, "member", role ?? undefined).permissions({ project: anyProject });
  return compareAccess(listPermissions(from), listPermissions(to));
}
