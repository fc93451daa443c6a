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
 * One person's answers in one organization, made by {@link createAccess}. Every method fails closed: an unknown
 * permission, a missing target, an expired or missing snapshot are never allowed, and nothing throws.
 *
 * A permission that is known at run time only (of type `PermissionOf<typeof model>`) is asked like any other. Whether it
 * takes a target is then for the caller to know; the forms that take a list, as in `every([permission], target)`, give the
 * target to those permissions that take one.
 */
export interface Access<T extends Types> {
  readonly subject: string | undefined;
  readonly root: string | undefined;
  readonly plan: string | undefined;
  readonly version: number | undefined;
  readonly expiresAt: string | undefined;
  /** What the snapshot closes beyond the roles, and why. */
  readonly limit: SnapshotLimit | undefined;
  /** Whether a snapshot is there to answer from. */
  readonly status: "ready" | "unknown";
  /** Tells whether it is allowed: true only when it is. */
  can<const TPermission extends Permission<T>, TScope extends string = never>(
    permission: PermissionArgument<T, TPermission, TScope>,
    target?: TargetArgument<T, TPermission, TScope>,
  ): boolean;
  /** Answers in one word: `allowed`, or why not. */
  verdict<const TPermission extends Permission<T>, TScope extends string = never>(
    permission: PermissionArgument<T, TPermission, TScope>,
    target?: TargetArgument<T, TPermission, TScope>,
  ): Verdict;
  /** Answers with the reason, the grants behind a yes, and what would turn a no. */
  decide<const TPermission extends Permission<T>, TScope extends string = never>(
    permission: PermissionArgument<T, TPermission, TScope>,
    target?: TargetArgument<T, TPermission, TScope>,
  ): Decision<TPermission>;
  /** Tells whether all of these are allowed; false for an empty list. */
  every<const TList extends readonly Permission<T>[], TScope extends string = never>(
    permissions: ListArgument<T, TList, TScope>,
    target?: ListTarget<T, TList, TScope>,
  ): boolean;
  /** Tells whether any of these is allowed. */
  some<const TList extends readonly Permission<T>[], TScope extends string = never>(
    permissions: ListArgument<T, TList, TScope>,
    target?: ListTarget<T, TList, TScope>,
  ): boolean;
  /** Looks a place up once, for several questions about it. */
  at<const TPlace extends Place<T>>(
    target: [TPlace] extends [never] ? `name the place: { ${Place<T>} }` : TargetAt<TPlace>,
  ): PlaceAccess<T, TPlace>;
  /** Keeps the ids of the places where it is allowed, in their order. */
  filter(permission: PermissionAt<T, Place<T>>, ids: readonly string[]): string[];
  /** Lists everything allowed in a place, or in the organization itself. */
  permissions(target?: TargetAt<Place<T>>): Permission<T>[];
  /** Tells where it is allowed, with no list to start from. */
  targets(
    permission: PermissionAt<T, Place<T>>,
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
