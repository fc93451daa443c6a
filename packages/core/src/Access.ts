import type { Decision, Verdict } from "./Decision.ts";
import type { Types } from "./modelTypes.ts";
import type {
  Permission,
  PermissionArgument,
  PermissionAt,
  Place,
  TargetArgument,
  TargetAt,
} from "./permissionTypes.ts";

type Given = object | undefined;

/**
 * One person's answers in one organization, made by {@link createAccess}. Every method fails closed: an unknown
 * permission, a missing target, an expired or missing snapshot are never allowed, and nothing throws.
 */
export interface Access<T extends Types> {
  readonly subject: string | undefined;
  readonly root: string | undefined;
  readonly plan: string | undefined;
  readonly version: number | undefined;
  readonly expiresAt: string | undefined;
  /** Whether a snapshot is there to answer from. */
  readonly status: "ready" | "unknown";
  /** Tells whether it is allowed: true only when it is. */
  can<const TPermission extends Permission<T>, TTarget extends Given = undefined>(
    permission: PermissionArgument<T, TPermission, TTarget>,
    target?: TargetArgument<T, TPermission, TTarget> & TTarget,
  ): boolean;
  /** Answers in one word: `allowed`, or why not. */
  verdict<const TPermission extends Permission<T>, TTarget extends Given = undefined>(
    permission: PermissionArgument<T, TPermission, TTarget>,
    target?: TargetArgument<T, TPermission, TTarget> & TTarget,
  ): Verdict;
  /** Answers with the reason, the grants behind a yes, and what would turn a no. */
  decide<const TPermission extends Permission<T>, TTarget extends Given = undefined>(
    permission: PermissionArgument<T, TPermission, TTarget>,
    target?: TargetArgument<T, TPermission, TTarget> & TTarget,
  ): Decision<TPermission>;
  /** Tells whether all of these are allowed; false for an empty list. */
  every(permissions: readonly Permission<T>[], target?: TargetAt<Place<T>>): boolean;
  /** Tells whether any of these is allowed. */
  some(permissions: readonly Permission<T>[], target?: TargetAt<Place<T>>): boolean;
  /** Looks a place up once, for several questions about it. */
  at<const TPlace extends Place<T>>(target: TargetAt<TPlace>): PlaceAccess<T, TPlace>;
  /** Keeps the ids of the places where it is allowed, in their order. */
  filter<const TPermission extends PermissionAt<T, Place<T>>>(
    permission: TPermission,
    ids: readonly string[],
  ): string[];
  /** Lists everything allowed in a place, or in the organization itself. */
  permissions(target?: TargetAt<Place<T>>): Permission<T>[];
  /** Tells where it is allowed, with no list to start from. */
  targets<const TPermission extends PermissionAt<T, Place<T>>>(
    permission: TPermission,
  ): { readonly every: true } | { readonly every: false; readonly ids: readonly string[] };
}

/** The answers for one place, looked up once: `access.at({ project })`. */
export interface PlaceAccess<T extends Types, TPlace> {
  can(permission: PermissionAt<T, TPlace>): boolean;
  verdict(permission: PermissionAt<T, TPlace>): Verdict;
  decide(permission: PermissionAt<T, TPlace>): Decision<PermissionAt<T, TPlace> & string>;
  every(permissions: readonly PermissionAt<T, TPlace>[]): boolean;
  some(permissions: readonly PermissionAt<T, TPlace>[]): boolean;
  permissions(): (PermissionAt<T, TPlace> & string)[];
}
