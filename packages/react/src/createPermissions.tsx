"use client";
import type {
  Access,
  AnyTarget,
  Decision,
  ModelLike,
  PackedSnapshot,
  Snapshot,
  SnapshotState,
  Types,
} from "@rolecall/core";
import type {
  ListArgument,
  ListTarget,
  Permission,
  PermissionArgument,
  TargetArgument,
} from "@rolecall/core";
import { createAccess } from "@rolecall/core";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from "react";
import type { AnyAccess } from "./AnyAccess.ts";
import { askAccess, askDecision, askDecisions, askStatus } from "./askDecision.ts";
import type { AnyCanProps, CanProps } from "./CanProps.ts";
import { type Ask, createStore, type CreateStore } from "./createStore.ts";
import { keepFresh } from "./keepFresh.ts";
import type { SnapshotSource } from "./SnapshotSource.ts";
import { timeLeft } from "./timeLeft.ts";

/** Stands between a provider and those who ask it. Only `@rolecall/react/devtools` makes one; its shape may change. */
export type Observe = CreateStore;

/** The properties of `<PermissionProvider>`. */
export interface PermissionProviderProps {
  /** What the person holds. Without it and without a source, every answer is unknown. */
  readonly snapshot?: Snapshot | PackedSnapshot | undefined;
  /** Keeps the snapshot fresh; `snapshot` is then only the first one. Keep the same object between renders. */
  readonly source?: SnapshotSource | undefined;
  /** Hears of a snapshot that was refused and of a load that failed. @default console.error */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Lets a developer's tool hear every question asked below: the `observe` of a `createRecorder` of `@rolecall/react/devtools`. */
  readonly observe?: Observe | undefined;
  readonly children?: ReactNode;
}

/** What {@link createPermissions} gives. */
export interface Permissions<T extends Types> {
  /** Answers for one person to everything below it. The inner of two counts. Never throws: what it can't read denies. */
  PermissionProvider: (props: PermissionProviderProps) => ReactNode;
  /** Shows its children where a permission is allowed, and renders again only when its own answer changes. */
  Can: (props: CanProps<T>) => ReactNode;
  /** Decides one permission, with the reason; renders again only when the answer or its reason changes. */
  usePermission: <const TPermission extends Permission<T>, TScope extends string = never>(
    permission: PermissionArgument<T, TPermission, TScope>,
    target?: TargetArgument<T, TPermission, TScope>,
  ) => Decision<TPermission>;
  /** Decides several permissions, by name. Those that take no target are asked without it. */
  usePermissions: <const TList extends readonly Permission<T>[], TScope extends string = never>(
    permissions: ListArgument<T, TList, TScope>,
    target?: ListTarget<T, TList, TScope>,
  ) => { readonly [TName in TList[number]]: Decision<TName> };
  /** Hands out the whole access, to filter and to list; renders again with every new snapshot. */
  useAccess: () => Access<T>;
}

type Given = Snapshot | PackedSnapshot | SnapshotState | undefined;

const useBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * Binds a role model to React: a provider, a gate and hooks that know its permissions.
 * @example
 * ```tsx
 * import { defineRoleModel } from "@rolecall/core";
 * import { createPermissions } from "@rolecall/react";
 *
 * const model = defineRoleModel({
 *   scopes: { organization: {} },
 *   permissions: { "team.create": { anyOf: ["organization"] } },
 *   roles: { organization: { owner: { permissions: ["team.create"] } } },
 * });
 *
 * export const { PermissionProvider, Can, usePermission } = createPermissions(model);
 * ```
 */
export function createPermissions<T extends Types>(model: ModelLike<T>): Permissions<T> {
  const create = (snapshot: Given = "not_loaded"): AnyAccess =>
    // the store asks with names that the components' types have checked
    createAccess(model, snapshot);
  const Context = createContext(createStore(create()));

  /** Opens what was given as a snapshot: a broken one denies everything, and a live one that ran out is no answer. */
  const open = (given: Given, isLive: boolean): readonly [access: AnyAccess, error?: unknown] => {
    try {
      const access = create(given);
      return [isLive && timeLeft(access) <= 0 ? create("not_refreshed") : access];
    } catch (error) {
      return [create("invalid_snapshot"), error];
    }
  };

  function PermissionProvider({
    snapshot,
    source,
    // a refused snapshot must not pass unseen, and there is nobody else to tell
    // oxlint-disable-next-line no-console
    onError = console.error,
    observe,
    children,
  }: PermissionProviderProps) {
    const tell = useRef(onError);
    const { create: inherited } = useContext(Context);
    const make = observe ?? inherited;
    const [access, error] = useMemo(() => open(snapshot, !!source), [snapshot, source]);
    const store = useMemo(
      () => make(access, model),
      // another person, organization or source is another store: no gate shows an answer of the one before
      // a newer snapshot of the same person updates this store below, so it is not made anew for that
      // oxlint-disable-next-line react/exhaustive-deps, react/memo-dependencies
      [access.subject, access.root, access.status, source, make],
    );
    useBeforePaint(() => {
      tell.current = onError;
      if (!source) store.set(access);
    });
    useEffect(() => {
      if (error) tell.current(error);
    }, [error]);
    // with a source, the snapshot is only the first one: a later one must not connect again
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
    useEffect(() => keepFresh(access, snapshot, source, open, store.set, tell), [store, source ?? access]);
    return <Context.Provider value={store}>{children}</Context.Provider>;
  }

  const useAnswer = <TAnswer,>(ask: Ask<TAnswer>, permission: string, target?: AnyTarget): TAnswer =>
    useSyncExternalStore(...useContext(Context).question(ask, permission, target));

  function Can({ permission, on, not, fallback, pending, children }: AnyCanProps) {
    const isFunction = typeof children === "function";
    const ask: Ask<unknown> = isFunction ? askDecision : askStatus;
    const answer = useAnswer(ask, permission, on);
    // a function is why the whole decision was asked for
    if (isFunction) return children((answer as ReturnType<typeof askDecision>).decide());
    if (answer === "unknown") return pending;
    return (answer === "allowed") === !not ? children : fallback;
  }

  const usePermission = (permission: string, target?: AnyTarget) =>
    useAnswer(askDecision, permission, target).decide();

  const usePermissions = (permissions: readonly string[], target?: AnyTarget) =>
    useAnswer(askDecisions, JSON.stringify(permissions), target).decide();

  const useAccess = () => useAnswer(askAccess, "");

  // the functions take any names; their types say which names this model has
  return { PermissionProvider, Can, usePermission, usePermissions, useAccess } as unknown as Permissions<T>;
}
