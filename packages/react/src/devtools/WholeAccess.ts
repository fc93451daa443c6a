import type { AnyTarget, Decision, Verdict } from "@rolecall/core";
import type { AnyAccess } from "../AnyAccess.ts";

/** The questions about one place, with names known at run time only. */
interface WholePlaceAccess {
  can(permission: string): boolean;
  verdict(permission: string): Verdict;
  decide(permission: string): Decision;
  every(permissions: readonly string[]): boolean;
  some(permissions: readonly string[]): boolean;
  permissions(): string[];
}

/** Everything that `useAccess` hands out, with names known at run time only. */
export interface WholeAccess extends AnyAccess {
  readonly plan: string | undefined;
  every(permissions: readonly string[], target?: AnyTarget): boolean;
  some(permissions: readonly string[], target?: AnyTarget): boolean;
  at(target: NonNullable<AnyTarget>): WholePlaceAccess;
  filter(permission: string, ids: readonly string[]): string[];
  permissions(target?: AnyTarget): string[];
  targets(permission: string): { every: true } | { every: false; ids: readonly string[] };
}
