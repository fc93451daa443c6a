import type { AnyTarget, Decision, Verdict } from "./Decision.ts";
import type { SnapshotLimit } from "./Snapshot.ts";

/** What a place answers, for permissions whose names are known at run time only. */
interface AnyPlaceAccess {
  can(permission: string): boolean;
  verdict(permission: string): Verdict;
  decide(permission: string): Decision;
  every(permissions: readonly string[]): boolean;
  some(permissions: readonly string[]): boolean;
  permissions(): string[];
}

/** What one person may do, for names known only at run time. `Access` is the same with the names of a model. */
export interface AnyAccess {
  readonly subject: string | undefined;
  readonly root: string | undefined;
  readonly plan: string | undefined;
  readonly version: number | undefined;
  readonly expiresAt: string | undefined;
  readonly limit: SnapshotLimit | undefined;
  readonly status: "ready" | "unknown";
  can(permission: string, target?: AnyTarget): boolean;
  verdict(permission: string, target?: AnyTarget): Verdict;
  decide(permission: string, target?: AnyTarget): Decision;
  every(permissions: readonly string[], target?: AnyTarget): boolean;
  some(permissions: readonly string[], target?: AnyTarget): boolean;
  at(target: NonNullable<AnyTarget>): AnyPlaceAccess;
  filter(permission: string, ids: readonly string[]): string[];
  permissions(target?: AnyTarget): string[];
  targets(permission: string): { every: true } | { every: false; ids: string[] };
}
