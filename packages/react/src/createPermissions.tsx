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
import type { Permission, PermissionArgument, Place, TargetArgument, TargetAt } from "@rolecall/core";
import { createAccess } from "@rolecall/core";
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useSyncExternalStore,
} from "react";
import type { CanProps } from "./CanProps.ts";
import { connectSource, watchExpiry } from "./connectSource.ts";
import { type AnyAccess, PermissionStore } from "./PermissionStore.ts";
import type { SnapshotSource } from "./SnapshotSource.ts";

/** The properties of `<PermissionProvider>`. */
export interface PermissionProviderProps {
  /** What the person holds. Without it and without a source, every answer is unknown. */
  readonly snapshot?: Snapshot | PackedSnapshot | undefined;
  /** Keeps the snapshot fresh; `snapshot` is then only the first one. Keep the same object between renders. */
  readonly source?: SnapshotSource | undefined;
  /** Hears of a snapshot that was refused and of a load that failed. @default console.error */
  readonly onError?: ((error: unknown) => void) | undefined;
  readonly children?: ReactNode;
}

/** What {@link createPermissions} gives. */
export interface Permissions<T extends Types> {
  PermissionProvider: (props: PermissionProviderProps) => ReactNode;
  Can: (props: CanProps<T>) => ReactNode;
  usePermission: <const TPermission extends Permission<T>, TTarget extends object | undefined = undefined>(
    permission: PermissionArgument<T, TPermission, TTarget>,
    target?: TargetArgument<T, TPermission, TTarget> & TTarget,
  ) => Decision<TPermission>;
  usePermissions: <const TPermission extends Permission<T>>(
    permissions: readonly TPermission[],
    target?: TargetAt<Place<T>>,
  ) => { readonly [TName in TPermission]: Decision<TName> };
  useAccess: () => Access<T>;
}

// a refused snapshot must not pass unseen, and there is nobody else to tell
// oxlint-disable-next-line no-console
const report = (error: unknown) => console.error(error);
const useBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * Binds a role model to React: a provider, a gate and hooks that know its permissions.
 * @example
 * import { defineRoleModel } from "@rolecall/core";
 * import { createPermissions } from "@rolecall/react";
 * const model = defineRoleModel({
 *   scopes: { organization: {} },
 *   permissions: { "team.create": { anyOf: ["organization"] } },
 *   roles: { organization: { owner: { permissions: ["team.create"] } } },
 * });
 * export const { PermissionProvider, Can, usePermission } = createPermissions(model);
 */
export function createPermissions<T extends Types>(model: ModelLike<T>): Permissions<T> {
  const open = (snapshot: Snapshot | PackedSnapshot | SnapshotState): AnyAccess =>
    // the store asks with names that the components' types have checked
    createAccess(model, snapshot) as unknown as AnyAccess;
  const nobody = new PermissionStore(open("not_loaded"));
  const Context = createContext(nobody);

  function PermissionProvider({ snapshot, source, onError = report, children }: PermissionProviderProps) {
    const opened = useMemo((): { access: AnyAccess; error?: unknown } => {
      try {
        return { access: open(snapshot ?? "not_loaded") };
      } catch (error) {
        return { access: open("invalid_snapshot"), error };
      }
    }, [snapshot]);
    const { access, error } = opened;
    // another person, organization or source is another store: no gate shows an answer of the one before
    // a newer snapshot of the same person updates this store below
    const store = useMemo(
      () => new PermissionStore(access),
      [access.subject, access.root, source, error === undefined],
    );
    useBeforePaint(() => {
      if (!source || store.access.version === undefined) store.set(access);
    }, [store, access, source]);
    useEffect(() => {
      if (error !== undefined) onError(error);
    }, [error, onError]);
    useEffect(() => {
      if (!source) return watchExpiry(store, () => store.refresh());
      const openSafely = (next: Parameters<typeof open>[0]) => {
        try {
          return open(next);
        } catch (refused) {
          onError(refused);
          return open("invalid_snapshot");
        }
      };
      return connectSource(store, source, openSafely, onError);
    }, [store, source, onError]);
    return <Context.Provider value={store}>{children}</Context.Provider>;
  }

  const useQuestion = (permission: string, target: AnyTarget) => {
    const question = useContext(Context).question(permission, target);
    useSyncExternalStore(question.subscribe, question.verdict, question.verdict);
    return question;
  };

  function Can(props: CanProps<T>) {
    // the union of the properties ties `on` to the permission; together they are one question
    const asked = props as { permission: string; on?: AnyTarget };
    const { not, children, fallback = null, pending = null } = props;
    const question = useQuestion(asked.permission, asked.on);
    if (typeof children === "function") return children(question.decision());
    const { status } = question.decision();
    if (status === "unknown") return pending;
    return (status === "allowed") === !not ? children : fallback;
  }

  const usePermission = (permission: string, target?: AnyTarget) =>
    useQuestion(permission, target).decision();

  const usePermissions = (permissions: readonly string[], target?: AnyTarget) => {
    const store = useContext(Context);
    const asked = permissions.map((permission) => {
      const takesTarget =
        model["~compiled"].permissions[model["~compiled"].index.get(permission) ?? -1]?.places.length !== 0;
      return store.question(permission, takesTarget ? target : undefined);
    });
    const verdicts = () => asked.map((question) => question.verdict()).join();
    useSyncExternalStore(store.watch, verdicts, verdicts);
    return Object.fromEntries(permissions.map((permission, at) => [permission, asked[at]?.decision()]));
  };

  const useAccess = () => {
    const store = useContext(Context);
    const current = () => store.access;
    return useSyncExternalStore(store.watch, current, current);
  };

  // the functions take any names; their types say which names this model has
  return { PermissionProvider, Can, usePermission, usePermissions, useAccess } as unknown as Permissions<T>;
}
