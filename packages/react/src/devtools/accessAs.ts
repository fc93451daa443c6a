import { type AnyRoleModel, type AnyTarget, createAccess, type Grant, type Snapshot } from "@rolecall/core";
import type { Persona } from "./Persona.ts";
import type { WholeAccess } from "./WholeAccess.ts";

const hour = 60 * 60 * 1000;

/** Who is shown, where no one says otherwise. */
export interface PersonaHeader {
  readonly subject?: string | undefined;
  readonly root?: string | undefined;
  readonly version?: number | undefined;
}

/**
 * Answers as a persona. A role below the root is held in whatever place is asked about, which no snapshot can say: so
 * each place is answered from a snapshot of its own.
 */
export function accessAs(model: AnyRoleModel, persona: Persona, header: PersonaHeader = {}): WholeAccess {
  const { snapshot: standing = "ready", roles, places = {}, plan } = persona;
  if (standing === "loading") return createAccess(model, "not_loaded");
  const { subject = "preview", root = "preview", version = 1 } = header;
  const age = standing === "expired" ? -hour : standing === "offline" ? hour : undefined;
  const expiresAt = age === undefined ? undefined : new Date(Date.now() + age).toISOString();
  const held = standing === "revoked" ? {} : roles;

  const grantsIn = (scope: string, id: string): Grant[] =>
    (held[scope] ?? []).map((role) => ({
      scope,
      id,
      role,
      source: scope === model.root ? scope : "individual",
    }));
  const fixed = Object.keys(held).flatMap((scope) =>
    scope === model.root ? grantsIn(scope, root) : (places[scope] ?? []).flatMap((id) => grantsIn(scope, id)),
  );
  const openWith = (grants: readonly Grant[]): WholeAccess => {
    const given: Snapshot = { subject, root, version, plan, expiresAt, grants };
    return createAccess(model, given);
  };
  const isEverywhere = (scope: string) =>
    scope !== model.root && places[scope] === undefined && (held[scope]?.length ?? 0) > 0;
  const top = openWith(fixed);
  if (!model.scopes.some(isEverywhere)) return top;

  const opened = new Map<string, WholeAccess>();
  const open = (target: AnyTarget): WholeAccess => {
    const asked = Object.entries(target ?? {}).filter(([scope, id]) => isEverywhere(scope) && id !== "");
    if (asked.length === 0) return top;
    const key = JSON.stringify(asked);
    let access = opened.get(key);
    if (access === undefined) {
      access = openWith([...fixed, ...asked.flatMap(([scope, id]) => grantsIn(scope, id))]);
      opened.set(key, access);
    }
    return access;
  };
  const placeOf = (permission: string): string | undefined => {
    const { anyOf, allOf } = model.definition.permissions[permission] ?? {};
    return (allOf ?? anyOf)?.find((scope) => scope !== model.root);
  };

  return {
    ...top,
    can: (permission, target) => open(target).can(permission, target),
    verdict: (permission, target) => open(target).verdict(permission, target),
    decide: (permission, target) => open(target).decide(permission, target),
    every: (permissions, target) => open(target).every(permissions, target),
    some: (permissions, target) => open(target).some(permissions, target),
    at: (target) => open(target).at(target),
    permissions: (target) => open(target).permissions(target),
    filter: (permission, ids) => {
      const scope = placeOf(permission);
      if (scope === undefined) return top.filter(permission, ids);
      return ids.filter((id) => open({ [scope]: id }).filter(permission, [id]).length > 0);
    },
    targets: (permission) => {
      const scope = placeOf(permission);
      // what is allowed in a place that no one knows is allowed in every place
      const unheardOf = "any place";
      const isEvery =
        scope !== undefined &&
        isEverywhere(scope) &&
        open({ [scope]: unheardOf }).filter(permission, [unheardOf]).length > 0;
      return isEvery ? { every: true } : top.targets(permission);
    },
  };
}
