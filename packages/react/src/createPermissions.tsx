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
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { AnyAccess } from "./AnyAccess.ts";
import { askAccess, askDecision, askDecisions, askStatus, isMistake } from "./askDecision.ts";
import type { AnyCanProps, CanProps } from "./CanProps.ts";
import { type Ask, createStore, type CreateStore } from "./createStore.ts";
import { createWarnings } from "./createWarnings.ts";
import { keepFresh, type Keeper } from "./keepFresh.ts";
import type { SnapshotSource } from "./SnapshotSource.ts";
import { timeOf } from "./timeLeft.ts";

/** Observes the checks below a provider. Only `@rolecall/react/devtools` creates one. Its shape may change. */
export type Observe = CreateStore;

/** The properties of `<PermissionProvider>`. */
export interface PermissionProviderProps {
  /** The person's grants. Without it and without a source, every decision is unknown. */
  readonly snapshot?: Snapshot | PackedSnapshot | undefined;
  /** Keeps the snapshot fresh; `snapshot` is then only the initial one. Pass the same object at each render. */
  readonly source?: SnapshotSource | undefined;
  /** Called with the error when a snapshot is refused or a load fails. @default console.error */
  readonly onError?: ((error: unknown) => void) | undefined;
  /**
   * * Lets a developer tool see every check below: the `observe` of a `createRecorder` of `@rolecall/react/devtools`.
   */
  readonly observe?: Observe | undefined;
  /** The part of the application that checks permissions. */
  readonly children?: ReactNode;
}

/** What {@link createPermissions} returns. */
export interface Permissions<T extends Types> {
  /**
   * * Provides one person's access to everything below it. Of nested providers, the inner one counts. Never throws: a
   * snapshot it can't read denies everything.
   */
  PermissionProvider: (props: PermissionProviderProps) => ReactNode;
  /** Renders its children if a permission is allowed. Re-renders only when its own decision changes. */
  Can: (props: CanProps<T>) => ReactNode;
  /** Returns the decision about one permission. Re-renders only when the decision or its reason changes. */
  usePermission: <const TPermission extends Permission<T>, TScope extends string = never>(
    permission: PermissionArgument<T, TPermission, TScope>,
    target?: TargetArgument<T, TPermission, TScope>,
  ) => Decision<TPermission>;
  /** Returns the decisions about several permissions, by name. Those that take no target are checked without it. */
  usePermissions: <const TList extends readonly Permission<T>[], TScope extends string = never>(
    permissions: ListArgument<T, TList, TScope>,
    target?: ListTarget<T, TList, TScope>,
  ) => { readonly [TName in TList[number]]: Decision<TName> };
  /** Returns the whole access, to filter and to list. Re-renders with every new snapshot. */
  useAccess: () => Access<T>;
}

type Given = Snapshot | PackedSnapshot | SnapshotState | undefined;

// bundlers put the word in its place
declare const process: { readonly env: { readonly NODE_ENV?: string } };

const nothing = () => {};
/**
 * Acts on the page before it is painted, also when a page that was hidden is shown again. A handle is given at just
 * that
 * time by every renderer and by no server, so no one has to guess which of them this is.
 */
const useBeforePaint = (act: () => void, on?: readonly unknown[]) =>
  // who calls it names what it depends on
  // oxlint-disable-next-line react/exhaustive-deps
  useImperativeHandle(nothing, act, on);

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
  const create = (snapshot: unknown, source?: SnapshotSource): AnyAccess =>
    // the store asks with names that the components' types have checked; createAccess refuses what is no snapshot
    createAccess(model, snapshot as Snapshot | SnapshotState, { now: () => timeOf(source) });
  const unsure = create("not_refreshed");
  const outside = createStore(create("not_loaded"));
  const Context = createContext(outside);
  const warn = process.env.NODE_ENV !== "production" ? createWarnings(model) : nothing;

  /** Opens what was given as a snapshot. A broken one denies everything. */
  const open = (given: Given, source?: SnapshotSource): readonly [access: AnyAccess, error?: unknown] => {
    try {
      // an object in any case: the word for a state is not a snapshot
      return [create(given === undefined ? "not_loaded" : Object(given), source)];
    } catch (error) {
      return [create("invalid_snapshot"), error];
    }
  };

  function PermissionProvider({
    snapshot,
    source,
    // a refused snapshot must not pass unseen, and there is no one else to tell
    // oxlint-disable-next-line no-console
    onError = console.error,
    observe,
    children,
  }: PermissionProviderProps) {
    const tell = useRef(onError);
    const { create: inherited } = useContext(Context);
    const make = observe ?? inherited;
    const [access, error] = useMemo(() => open(snapshot, source), [snapshot, source]);
    // one for each source, for as long as that stays
    // oxlint-disable-next-line react/exhaustive-deps, react/memo-dependencies
    const line = useMemo((): { keeper?: Keeper } => ({}), [source, make]);
    const keeper = useMemo(
      () => {
        // a snapshot that comes after what the source has brought is no news
        if (line.keeper?.knows(access)) return line.keeper;
        // the answer of a live one that ran out is not known; that of any other is no, so it is asked again
        const store = make(
          access,
          model,
          (over) => (source ? unsure : { ...over }),
          () => timeOf(source),
        );
        return (line.keeper = keepFresh(access, snapshot, source, open, unsure, store, tell));
      },
      // another person, organization or source is another store: no gate shows an answer of the one before
      // a newer snapshot of the same person updates this store below, so it is not made again for that
      // oxlint-disable-next-line react/exhaustive-deps, react/memo-dependencies
      [access.subject, access.root, access.status, line],
    );
    const { store } = keeper;
    // what is rendered below in this very pass has the new answer already; another source is another store
    // oxlint-disable-next-line react/exhaustive-deps, react/memo-dependencies
    useMemo(() => source || store.preview(access), [store, access]);
    useBeforePaint(() => (tell.current = onError));
    // and what is not rendered below is notified before the page is painted
    useBeforePaint(() => {
      if (!source) store.set(access);
      store.tell();
    }, [store, access]);
    useEffect(() => {
      if (error) tell.current(error);
    }, [error]);
    // with a source, the snapshot is only the first one: a later one must not connect again
    // oxlint-disable-next-line react/exhaustive-deps, react/exhaustive-effect-dependencies
    useEffect(() => keeper.start(access), [keeper, source ?? access]);
    return <Context.Provider value={store}>{children}</Context.Provider>;
  }

  const useAnswer = <TAnswer,>(ask: Ask<TAnswer>, permission: string, target?: AnyTarget): TAnswer => {
    const store = useContext(Context);
    if (process.env.NODE_ENV !== "production" && store === outside) warn(permission);
    const [subscribe, now, first] = store.question(ask, permission, target);
    const answer = useSyncExternalStore(subscribe, now, first);
    const [, renderAgain] = useState<unknown>();
    // a page that was hidden got no updates, and must not show what was true before
    useBeforePaint(() => {
      if (now() !== answer) renderAgain({});
    });
    return answer;
  };

  function Can({ permission, on, not, fallback, pending, children }: AnyCanProps) {
    const isFunction = typeof children === "function";
    const ask: Ask<unknown> = isFunction ? askDecision : askStatus;
    const answer = useAnswer(ask, permission, on);
    // a function is why the whole decision was asked for
    if (isFunction) return children(decided(answer as ReturnType<typeof askDecision>));
    if (process.env.NODE_ENV !== "production" && answer === "mistake") warn(permission, on, true);
    if (answer === "unknown") return pending;
    if (answer === "allowed") return not ? fallback : children;
    // what was asked by mistake is closed either way: nothing is known of it
    return not ? answer === "denied" && children : fallback;
  }

  const decided = ({ verdict, decide }: ReturnType<typeof askDecision>): Decision => {
    const decision = decide();
    if (process.env.NODE_ENV !== "production" && isMistake(verdict))
      warn(decision.permission, decision.target, true);
    return decision;
  };

  const usePermission = (permission: string, target?: AnyTarget) =>
    decided(useAnswer(askDecision, permission, target));

  const usePermissions = (permissions: readonly string[], target?: AnyTarget) => {
    const decisions = useAnswer(askDecisions, JSON.stringify(permissions), target).decide();
    if (process.env.NODE_ENV !== "production")
      for (const { permission, target: on, ...decision } of Object.values(decisions))
        if (decision.status === "denied" && isMistake(decision.reason)) warn(permission, on, true);
    return decisions;
  };

  const useAccess = () => useAnswer(askAccess, "");

  // the functions take any names; their types say which names this model has
  return { PermissionProvider, Can, usePermission, usePermissions, useAccess } as unknown as Permissions<T>;
}
