import type { CompiledModel, CompiledPermission } from "./compileModel.ts";
import type { AnyTarget, Decision, UnknownReason, Unlock, Verdict } from "./Decision.ts";
import { ALLOWED, grants, type Held, holdingsIn, INVALID_TARGET, judge, verdicts } from "./judge.ts";
import { RolecallError } from "./RolecallError.ts";
import type { Grant, GrantGroup, PackedSnapshot, Snapshot } from "./Snapshot.ts";
import { snapshotHeaderFaults } from "./snapshotHeaderFaults.ts";
import { groupsOf, indexScope, type ScopeIndex } from "./indexScope.ts";

/** Why there is no snapshot. */
export type SnapshotState = UnknownReason | "invalid_snapshot";

type Table = Uint8Array;

/** Answers by table: one per distinct combination of roles, one byte per permission. */
export class AccessTables {
  readonly subject: string | undefined;
  readonly root: string | undefined;
  readonly plan: string | undefined;
  readonly version: number | undefined;
  readonly expiresAt: string | undefined;
  readonly status: "ready" | "unknown";
  readonly #model: CompiledModel;
  readonly #missing: SnapshotState | undefined;
  readonly #expires: number;
  readonly #now: () => number;
  readonly #groups: readonly GrantGroup[];
  readonly #indexes = new Map<string, ScopeIndex>();
  readonly #tables = new Map<string, Table>();
  #rootTable: Table | undefined;

  constructor(model: CompiledModel, snapshot: Snapshot | PackedSnapshot | SnapshotState, now: () => number) {
    this.#model = model;
    this.#now = now;
    const missing = typeof snapshot === "string" ? snapshot : undefined;
    this.#missing = missing;
    this.status = missing === "not_loaded" || missing === "not_refreshed" ? "unknown" : "ready";
    if (typeof snapshot === "string") {
      this.#groups = [];
      this.#expires = Infinity;
      return;
    }
    const faults = snapshotHeaderFaults(snapshot);
    if (faults.length > 0) throw new RolecallError("snapshot_invalid", "This snapshot was refused", faults);
    ({
      subject: this.subject,
      root: this.root,
      plan: this.plan,
      version: this.version,
      expiresAt: this.expiresAt,
    } = snapshot);
    this.#expires = snapshot.expiresAt === undefined ? Infinity : Date.parse(snapshot.expiresAt);
    this.#groups = groupsOf(snapshot);
  }

  verdict(permission: string, target?: AnyTarget): Verdict {
    if (this.#missing) return this.#missing;
    const at = this.#model.index.get(permission);
    if (at === undefined) return "unknown_permission";
    if (this.#expires !== Infinity && this.#expires <= this.#now()) return "expired";
    return verdicts[this.#table(target)?.[at] ?? INVALID_TARGET] ?? "invalid_target";
  }

  can(permission: string, target?: AnyTarget): boolean {
    return this.verdict(permission, target) === "allowed";
  }

  decide(permission: string, target?: AnyTarget): Decision {
    const verdict = this.verdict(permission, target);
    const asked = { permission, target };
    if (verdict === "not_loaded" || verdict === "not_refreshed")
      return { status: "unknown", ...asked, reason: verdict };
    const compiled = this.#model.permissions[this.#model.index.get(permission) ?? -1];
    if (verdict === "allowed")
      return { status: "allowed", ...asked, grantedBy: compiled ? this.#grantedBy(compiled, target) : [] };
    return {
      status: "denied",
      ...asked,
      reason: verdict,
      unlockedBy: compiled ? this.#unlockedBy(compiled, target, verdict) : [],
    };
  }

  every(permissions: readonly string[], target?: AnyTarget): boolean {
    return permissions.length > 0 && permissions.every((permission) => this.#canIn(permission, target));
  }

  some(permissions: readonly string[], target?: AnyTarget): boolean {
    return permissions.some((permission) => this.#canIn(permission, target));
  }

  at(target: NonNullable<AnyTarget>) {
    return {
      can: (permission: string) => this.can(permission, target),
      verdict: (permission: string) => this.verdict(permission, target),
      decide: (permission: string) => this.decide(permission, target),
      every: (permissions: readonly string[]) =>
        permissions.length > 0 && permissions.every((each) => this.can(each, target)),
      some: (permissions: readonly string[]) => permissions.some((each) => this.can(each, target)),
      permissions: () => this.permissions(target),
    };
  }

  filter(permission: string, ids: readonly string[]): string[] {
    const place = this.#placeOf(permission);
    return place === undefined ? [] : ids.filter((id) => this.can(permission, { [place]: id }));
  }

  permissions(target?: AnyTarget): string[] {
    return this.#model.names.filter((name) => this.can(name, target));
  }

  targets(permission: string): { every: true } | { every: false; ids: string[] } {
    const place = this.#placeOf(permission);
    const at = this.#model.index.get(permission);
    if (place === undefined || at === undefined) return { every: false, ids: [] };
    const expired = this.#expires !== Infinity && this.#expires <= this.#now();
    if (expired || this.#missing) return { every: false, ids: [] };
    // what holds where nothing is granted holds everywhere: a grant never takes anything away
    if (this.#tableOf([[place, 0]])[at] === ALLOWED) return { every: true };
    const known = this.#index(place).ids;
    return { every: false, ids: this.filter(permission, [...known.keys()]) };
  }

  /** A question of several: those that take no target are asked without it. */
  #canIn(permission: string, target: AnyTarget): boolean {
    const asked = this.#model.permissions[this.#model.index.get(permission) ?? -1];
    return this.can(permission, asked?.places.length === 0 ? undefined : target);
  }

  /** The one scope below the root that a permission names, if it is one. */
  #placeOf(permission: string): string | undefined {
    const places = this.#model.permissions[this.#model.index.get(permission) ?? -1]?.places;
    return places?.length === 1 ? places[0] : undefined;
  }

  #index(scope: string): ScopeIndex {
    let index = this.#indexes.get(scope);
    if (!index) this.#indexes.set(scope, (index = indexScope(this.#model, this.#groups, scope)));
    return index;
  }

  /** The places a target names with the number of what is held there, or nothing when it is no target of this model. */
  #places(target: AnyTarget): readonly (readonly [scope: string, combination: number])[] | undefined {
    if (target === undefined || target === null) return [];
    const scopes = Object.keys(target);
    const places = scopes.map((scope) => [scope, target[scope]] as const);
    if (
      places.length === 0 ||
      !places.every(
        ([scope, id]) => this.#model.places.includes(scope) && typeof id === "string" && id !== "",
      )
    )
      return undefined;
    return places.map(([scope, id]) => [scope, this.#index(scope).ids.get(id ?? "") ?? 0] as const);
  }

  #held(places: readonly (readonly [string, number])[]): Held {
    const rootIndex = this.#index(this.#model.root);
    const root = rootIndex.combinations[rootIndex.ids.get(this.root ?? "") ?? 0] ?? [];
    return new Map([
      [this.#model.root, root],
      ...places.map(([scope, at]) => [scope, this.#index(scope).combinations[at] ?? []] as const),
    ]);
  }

  #table(target: AnyTarget): Table | undefined {
    if (target === undefined && this.#rootTable) return this.#rootTable;
    const places = this.#places(target);
    if (!places) return undefined;
    const table = this.#tableOf(places);
    if (target === undefined) this.#rootTable = table;
    return table;
  }

  #tableOf(places: readonly (readonly [scope: string, combination: number])[]): Table {
    const only = places.length === 1 ? places[0] : undefined;
    // the common case, one place, is spared the serialisation
    const key = only ? `${only[1]} ${only[0]}` : JSON.stringify([...places].sort());
    let table = this.#tables.get(key);
    if (!table) {
      const held = this.#held(places);
      const fits = (asked: CompiledPermission) =>
        asked.places.length === places.length && places.every(([scope]) => asked.places.includes(scope));
      table = Uint8Array.from(this.#model.permissions, (asked) =>
        fits(asked) ? judge(this.#model, asked, held, this.plan) : INVALID_TARGET,
      );
      this.#tables.set(key, table);
    }
    return table;
  }

  #grantedBy(asked: CompiledPermission, target: AnyTarget): Grant[] {
    const held = this.#held(this.#places(target) ?? []);
    return asked.scopes.flatMap((scope) =>
      holdingsIn(this.#model, held, scope)
        .filter((holding) => grants(asked, holding, this.plan) === true)
        .map(({ role, source }) => ({
          scope,
          id: target?.[scope] ?? this.root ?? "",
          role: role.name,
          source,
        })),
    );
  }

  #unlockedBy(asked: CompiledPermission, target: AnyTarget, reason: Verdict): Unlock[] {
    const places = this.#places(target);
    if (!places || (reason !== "not_granted" && reason !== "no_role_here" && reason !== "plan_required"))
      return [];
    const held = this.#held(places);
    const source = asked.sources?.[0] ?? "individual";
    const scopes = new Set([this.#model.root, ...asked.scopes]);
    const roles = [...scopes].flatMap((scope) =>
      [...(this.#model.roles.get(scope)?.values() ?? [])]
        .filter((role) => {
          const more = new Map(held).set(scope, [...(held.get(scope) ?? []), { role, source }]);
          return judge(this.#model, asked, more, this.plan) === ALLOWED;
        })
        .map((role) => ({ scope, role: role.name })),
    );
    const plans = this.#model.plans
      .filter((plan) => judge(this.#model, asked, held, plan) === ALLOWED)
      .map((plan) => ({ plan }));
    return [...roles, ...plans];
  }
}
