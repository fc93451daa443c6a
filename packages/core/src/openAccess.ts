import type { AnyAccess } from "./AnyAccess.ts";
import { Combination } from "./Combination.ts";
import type { CompiledModel } from "./compileModel.ts";
import type { AnyTarget, Decision, Verdict } from "./Decision.ts";
import { explainGrants } from "./explainGrants.ts";
import { explainUnlocks } from "./explainUnlocks.ts";
import { groupsOf } from "./groupsOf.ts";
import { indexScope, type ScopeIndex } from "./indexScope.ts";
import { isSnapshot } from "./isSnapshot.ts";
import { type Holding, judge } from "./judge.ts";
import { sharedAnswers } from "./sharedAnswers.ts";
import { RolecallError } from "./RolecallError.ts";
import type { PackedSnapshot, Snapshot, SnapshotHeader } from "./Snapshot.ts";

const states = ["not_loaded", "not_refreshed", "invalid_snapshot"] as const;
/** Why there is no snapshot. */
export type SnapshotState = (typeof states)[number];

/** Opens a snapshot to questions. Each answer is found once for all places where the same is held. */
export function openAccess(
  model: CompiledModel,
  snapshot: Snapshot | PackedSnapshot | SnapshotState,
  now: () => number,
): AnyAccess {
  const missing = states.find((state) => state === snapshot);
  if (!missing && !isSnapshot(snapshot))
    throw new RolecallError("snapshot_invalid", "This is not a snapshot; parseSnapshot(model, it) says why");
  const held = typeof snapshot === "string" ? undefined : snapshot;
  const { subject, root, plan, version, expiresAt, limit: given }: Partial<SnapshotHeader> = held ?? {};
  // a copy, as of the grants: later changes of the snapshot don't reach it
  const limit = given && { ...given, permissions: [...given.permissions] };
  // no comparison with NaN holds: without a snapshot nothing is ever open
  const expires = missing ? NaN : expiresAt === undefined ? Infinity : Date.parse(expiresAt);
  const isOpen = () => expires === Infinity || now() < expires;

  let groups = held ? groupsOf(held) : [];
  const base: Holding[] = groups
    .filter(
      ([scope, role, , ids]) =>
        scope === model.root && ids.includes(root ?? "") && model.roles.get(scope)?.has(role),
    )
    .map(([scope, role, source]) => ({ scope, role, source }));
  const below = model.scopes.filter((scope) => scope !== model.root);
  const indexes: (ScopeIndex | undefined)[] = [];
  const open = (at: number): ScopeIndex => {
    const scope = below[at] ?? "";
    const index = indexScope(model, groups, scope, base);
    // the index holds all that these groups said
    groups = groups.filter(([of]) => of !== scope);
    return index;
  };
  const top = new Combination([], base);

  /** Finds what is held in a place, or nothing when the target names none of this model, or the root. */
  const find = (target: AnyTarget): Combination | undefined => {
    if (!target) return target === undefined ? top : undefined;
    let found: Combination | undefined;
    // each scope is asked for by name: listing the names of the target would cost more than all the rest
    for (let at = 0; at < below.length; at += 1) {
      const id = target[below[at] ?? ""];
      if (id === undefined) continue;
      if (!isId(id)) return undefined;
      const { ids, elsewhere } = (indexes[at] ??= open(at));
      const here = ids.get(id) ?? elsewhere;
      found = found ? found.with(here) : here;
    }
    return target[model.root] === undefined ? found : undefined;
  };
  const answer = (permission: string, here: Combination | undefined): Verdict => {
    const known = here?.answers?.get(permission);
    if (known && isOpen()) return known;
    const asked = model.permissions.get(permission);
    if (missing || !asked || !isOpen()) return missing ?? (asked ? "expired" : "unknown_permission");
    if (!here) return "invalid_target";
    const answers = (here.answers ??= sharedAnswers(model, here, plan, limit));
    let first = answers.get(permission);
    if (!first) {
      first = judge(model, asked, here, plan);
      if (first !== "invalid_target" && limit?.permissions.includes(permission) === false)
        first = limit.reason;
      answers.set(permission, first);
    }
    return first;
  };

  /** Answers questions: about one place when it is given, which is looked up once. */
  const questions = (fixed?: AnyTarget) => {
    const place = find(fixed);
    const at = (target: AnyTarget) => (target === undefined ? place : find(target));
    const verdict = (permission: string, target?: AnyTarget): Verdict => answer(permission, at(target));
    const can = (permission: string, target?: AnyTarget) => {
      const here = at(target);
      const known = here?.answers?.get(permission);
      return (known !== undefined && expires === Infinity ? known : answer(permission, here)) === "allowed";
    };
    // of several permissions, those that take no target are asked without it
    const canAt = (target: AnyTarget) => (permission: string) =>
      can(permission, model.permissions.get(permission)?.places.length === 0 ? undefined : target);
    return {
      can,
      verdict,
      decide: (permission: string, target = fixed): Decision => {
        const reason = verdict(permission, target);
        if (reason === "not_loaded" || reason === "not_refreshed")
          return { status: "unknown", permission, target, reason };
        const asked = isOpen() ? model.permissions.get(permission) : undefined;
        const here = asked && at(target);
        const why = asked && here ? ([model, asked, here, plan] as const) : undefined;
        if (reason !== "allowed")
          return {
            status: "denied",
            permission,
            target,
            reason,
            // no role and no plan helps against a limit
            unlockedBy: why && reason !== limit?.reason ? explainUnlocks(...why) : [],
          };
        const grantedBy = why ? explainGrants(...why, { ...target, [model.root]: root }) : [];
        return { status: reason, permission, target, grantedBy };
      },
      every: (permissions: readonly string[], target?: AnyTarget) =>
        permissions.length > 0 && permissions.every(canAt(target)),
      some: (permissions: readonly string[], target?: AnyTarget) => permissions.some(canAt(target)),
      permissions: (target?: AnyTarget) =>
        [...model.permissions.keys()].filter((permission) => can(permission, target)),
    };
  };

  /** Tells, for a permission that concerns the places of one scope, where it is allowed. */
  const places = (permission: string) => {
    const [scope, ...others] = model.permissions.get(permission)?.places ?? [];
    const at = others.length > 0 ? -1 : below.indexOf(scope ?? "");
    const known = at < 0 ? undefined : (indexes[at] ??= open(at));
    const allows = (here: Combination | undefined) => answer(permission, here) === "allowed";
    return { ids: known?.ids, allows, everywhere: allows(known?.elsewhere) };
  };

  return {
    subject,
    root,
    plan,
    version,
    expiresAt,
    limit,
    status: missing && missing !== "invalid_snapshot" ? "unknown" : "ready",
    ...questions(),
    at: questions,
    filter: (permission, list) => {
      const { ids, allows, everywhere } = places(permission);
      return list.filter((id) => {
        const here = everywhere ? undefined : ids?.get(id);
        return isId(id) && (here ? allows(here) : everywhere);
      });
    },
    targets: (permission) => {
      const { ids: known, allows, everywhere } = places(permission);
      // what holds where nothing is granted holds everywhere: a grant never takes anything away
      if (everywhere) return { every: true };
      const ids: string[] = [];
      // places of one group stand side by side, so that the answer of the last one is mostly that of the next
      let last: Combination | undefined;
      let allowed = false;
      known?.forEach((here, id) => {
        if (here !== last) allowed = allows((last = here));
        if (allowed) ids.push(id);
      });
      return { every: false, ids };
    },
  };
}

const isId = (id: unknown): id is string => typeof id === "string" && id !== "";
