import type { AnyTarget, Decision } from "@rolecall/core";

/** One check, with its latest decision. */
export interface AskedQuestion {
  /** A stable id. It stays the same when the decision changes. */
  readonly id: string;
  /** The permission that was checked. */
  readonly permission: string;
  /** The place it was checked in, or `undefined` for the root. */
  readonly target: AnyTarget;
  /** The latest decision. */
  readonly decision: Decision;
  /** How often it was checked: by each gate in each render, and by each call of an access. */
  readonly asked: number;
  /** How many gates and hooks on screen check it. */
  readonly gates: number;
}
