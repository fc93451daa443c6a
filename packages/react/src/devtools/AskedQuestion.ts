import type { AnyTarget, Decision } from "@rolecall/core";

/** One question, with its answer of now. */
export interface AskedQuestion {
  /** Stays the same from one answer to the next. */
  readonly id: string;
  readonly permission: string;
  readonly target: AnyTarget;
  readonly decision: Decision;
  /** How often it has been asked: by each gate in each render, and by each call of an access. */
  readonly asked: number;
  /** How many gates and hooks on screen have it. */
  readonly gates: number;
}
