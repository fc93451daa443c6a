import type { PermissionDefinition, RoleDefinition, RoleModelDefinition, Snapshot } from "../src/index.ts";

/** Reads the rule of a decision literally: slow, without tables, and sharing no code with the engine. */
export function evaluate(
  model: RoleModelDefinition,
  snapshot: Snapshot,
  name: string,
  target: { readonly [scope: string]: string } | undefined,
): boolean {
  if (!Object.keys(model.permissions).includes(name)) return false;
  // the line above has found it
  const permission = model.permissions[name] as PermissionDefinition;
  const root = Object.keys(model.scopes).find((scope) => model.scopes[scope]?.within === undefined);
  if (snapshot.limit && !snapshot.limit.permissions.includes(name)) return false;
  const scopes = permission.allOf ?? permission.anyOf ?? [];
  const wanted = scopes.filter((scope) => scope !== root);
  const named = target === undefined ? [] : Object.keys(target);
  if (wanted.length !== named.length || !wanted.every((scope) => named.includes(scope))) return false;
  if (target !== undefined && Object.values(target).includes("")) return false;
  if (permission.plans && !(snapshot.plan !== undefined && permission.plans.includes(snapshot.plan)))
    return false;

  const roleOf = (scope: string, role: string): RoleDefinition | undefined =>
    Object.entries(model.roles[scope] ?? {}).find(([known]) => known === role)?.[1];
  const holds = (scope: string, roleName: string): boolean => {
    const role = roleOf(scope, roleName);
    if (!role) return false;
    if (role.permissions.includes(name)) return true;
    if (
      Object.entries(role.onPlan ?? {}).some(([plan, more]) => plan === snapshot.plan && more.includes(name))
    )
      return true;
    return (role.extends ?? []).some((parent) => holds(scope, parent));
  };
  const conferred = (roleName: string, to: string): string[] => {
    const role = roleOf(root ?? "", roleName);
    const own = Object.entries(role?.confers ?? {}).flatMap(([scope, given]) =>
      scope === to ? [given] : [],
    );
    return [...own, ...(role?.extends ?? []).flatMap((parent) => conferred(parent, to))];
  };
  const counts = (source: string) =>
    !permission.sources || permission.sources.includes(source.split(":")[0] ?? "");
  const granted = (scope: string): boolean => {
    const id = scope === root ? snapshot.root : target?.[scope];
    return snapshot.grants.some((grant) => {
      if (grant.scope === scope && grant.id === id && counts(grant.source) && holds(scope, grant.role))
        return true;
      const aboveIt =
        scope !== root && grant.scope === root && grant.id === snapshot.root && counts(root ?? "");
      return aboveIt && conferred(grant.role, scope).some((role) => holds(scope, role));
    });
  };
  return permission.allOf ? scopes.every(granted) : scopes.some(granted);
}
