import type { Grant } from "./Snapshot.ts";

/** Why something is denied. */
export type DeniedReason =
  /** Roles are held here, and none grants it. */
  | "not_granted"
  /** No role is held in a place that has a say. */
  | "no_role_here"
  /** A role would grant it on another plan. */
  | "plan_required"
  /** The snapshot has passed its `expiresAt`. */
  | "expired"
  /** The model has no such permission. */
  | "unknown_permission"
  /** The target is missing, superfluous, or not a name. */
  | "invalid_target"
  /** The snapshot could not be read. */
  | "invalid_snapshot";

/** Why there is no answer. */
export type UnknownReason =
  /** No snapshot has arrived yet. */
  | "not_loaded"
  /** The snapshot ran out and a fresh one has not arrived. */
  | "not_refreshed";

/** The answer in one word: `allowed`, or why not. */
export type Verdict = "allowed" | DeniedReason | UnknownReason;

/** What would turn a denial: holding one more role, or another plan. */
export type Unlock = { readonly scope: string; readonly role: string } | { readonly plan: string };

/** Where a question was asked: one id per scope, or `undefined` for the organization itself. */
export type AnyTarget = { readonly [scope: string]: string } | undefined;

interface Asked<TPermission extends string> {
  readonly permission: TPermission;
  readonly target: AnyTarget;
}

/** The answer yes, with the grants that gave it. A conferred role is shown as a grant in the place it was conferred. */
export interface AllowedDecision<TPermission extends string = string> extends Asked<TPermission> {
  readonly status: "allowed";
  readonly grantedBy: readonly Grant[];
}

/** The answer no, with the reason and what would change it. */
export interface DeniedDecision<TPermission extends string = string> extends Asked<TPermission> {
  readonly status: "denied";
  readonly reason: DeniedReason;
  /** Each alone is enough. Empty where no single role or plan is. */
  readonly unlockedBy: readonly Unlock[];
}

/** No answer yet: neither show nor explain. */
export interface UnknownDecision<TPermission extends string = string> extends Asked<TPermission> {
  readonly status: "unknown";
  readonly reason: UnknownReason;
}

/**
 * The answer to one question, told apart by `status`.
 * @example
 * import type { Decision } from "@rolecall/core";
 * export function explain(decision: Decision): string {
 *   if (decision.status === "allowed") return `by ${decision.grantedBy.map((grant) => grant.role).join(", ")}`;
 *   return decision.reason;
 * }
 */
export type Decision<TPermission extends string = string> =
  | AllowedDecision<TPermission>
  | DeniedDecision<TPermission>
  | UnknownDecision<TPermission>;
