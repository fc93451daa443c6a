import type { Decision, Verdict } from "./Decision.ts";
import type { Types } from "./modelTypes.ts";
import type {
  ListArgument,
  ListTarget,
  Permission,
  PermissionArgument,
  PermissionAt,
  Place,
  TargetArgument,
  TargetAt,
} from "./permissionTypes.ts";
import type { SnapshotLimit } from "./Snapshot.ts";

/**
 * What one person may do in one organization, made by {@link createAccess}. Every method fails closed and none throws:
 * an unknown permission, a missing target, and an expired or missing snapshot are never allowed.
 *
 * You can also pass a permission that is only known at run time, of type `PermissionOf<typeof model>`. You then have to
 * know whether it takes a target. The methods that take a list, as in `every([permission], target)`, pass the target
 * only to permissions that take one.
 */
export interface Access<T extends Types> {
  /** The id of the person, or `undefined` without a snapshot. */
  readonly subject: string | undefined;
  /** The id of the root place, usually the organization, or `undefined` without a snapshot. */
  readonly root: string | undefined;
  /** The plan of the snapshot, or `undefined` if it has none. */
  readonly plan: string | undefined;
  /** The version of the snapshot, or `undefined` without a snapshot. */
  readonly version: number | undefined;
  /** When the snapshot expires, as an ISO 8601 date and time; `undefined` if it doesn't. */
  readonly expiresAt: string | undefined;
  /** What the snapshot closes regardless of roles, and why. */
  readonly limit: SnapshotLimit | undefined;
  /** `unknown` while there is no snapshot to decide by. */
  readonly status: "ready" | "unknown";
  /** Returns `true` only if the permission is allowed. */
  can<const TPermission extends Permission<T>, TScope extends string = never>(
    permission: PermissionArgument<T, TPermission, TScope>,
    target?: TargetArgument<T, TPermission, TScope>,
  ): boolean;
  /** Returns the decision in one word: `allowed`, or the reason why not. */
  verdict<const TPermission extends Permission<T>, TScope extends string = never>(
    permission: PermissionArgument<T, TPermission, TScope>,
    target?: TargetArgument<T, TPermission, TScope>,
  ): Verdict;
  /** Returns the decision with its reason, the grants behind a yes, and what would unlock a no. */
  decide<const TPermission extends Permission<T>, TScope extends string = never>(
    permission: PermissionArgument<T, TPermission, TScope>,
    target?: TargetArgument<T, TPermission, TScope>,
  ): Decision<TPermission>;
  /** Returns `true` if all of these are allowed; `false` for an empty list. */
  every<const TList extends readonly Permission<T>[], TScope extends string = never>(
    permissions: ListArgument<T, TList, TScope>,
    target?: ListTarget<T, TList, TScope>,
  ): boolean;
  /** Returns `true` if any of these is allowed. */
  some<const TList extends readonly Permission<T>[], TScope extends string = never>(
    permissions: ListArgument<T, TList, TScope>,
    target?: ListTarget<T, TList, TScope>,
  ): boolean;
  /** Looks a place up once, for several checks in it. */
  at<const TPlace extends Place<T>>(
    target: [TPlace] extends [never] ? `name the place: { ${Place<T>} }` : TargetAt<TPlace>,
  ): PlaceAccess<T, TPlace>;
  /** Returns the ids of the places where the permission is allowed, in the same order. */
  filter(permission: PermissionAt<T, Place<T>>, ids: readonly string[]): string[];
  /** Lists everything that is allowed in a place or, without a target, in the organization. */
  permissions(target?: TargetAt<Place<T>>): Permission<T>[];
  /** Returns where the permission is allowed: in every place, or in these. */
  targets(
    permission: PermissionAt<T, Place<T>>,
  ): { readonly every: true } | { readonly every: false; readonly ids: readonly string[] };
}

/** What one person may do in one place, looked up once: `access.at({ project })`. */
export interface PlaceAccess<T extends Types, TPlace> {
  /** Returns `true` only if the permission is allowed in this place. */
  can(permission: PermissionAt<T, TPlace>): boolean;
  /** Returns the decision in one word: `allowed`, or the reason why not. */
  verdict(permission: PermissionAt<T, TPlace>): Verdict;
  /** Returns the decision with its reason, the grants behind a yes, and what would unlock a no. */
  decide(permission: PermissionAt<T, TPlace>): Decision<PermissionAt<T, TPlace> & string>;
  /** Returns `true` if all of these are allowed in this place; `false` for an empty list. */
  every(permissions: readonly PermissionAt<T, TPlace>[]): boolean;
  /** Returns `true` if any of these is allowed in this place. */
  some(permissions: readonly PermissionAt<T, TPlace>[]): boolean;
  /** Lists everything that is allowed in this place. */
  permissions(): (PermissionAt<T, TPlace> & string)[];
}
