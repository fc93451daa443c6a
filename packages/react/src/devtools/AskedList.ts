import type { AnyTarget } from "@rolecall/core";

/** One check that returns a list, with its latest result. */
export interface AskedList {
  /** A stable id. It stays the same when the decision changes. */
  readonly id: string;
  /**
   * The method: `permissions` lists what is allowed in a place, `targets` where something is allowed, `filter` in which
   * of some places.
   */
  readonly kind: "permissions" | "targets" | "filter";
  /** The permission of `targets` and `filter`. */
  readonly permission: string | undefined;
  /** The place of `permissions`. */
  readonly target: AnyTarget;
  /** Whether there was a snapshot to decide by. Without one, lists are empty. */
  readonly isKnown: boolean;
  /** Whether the result was every place, which has no count. */
  readonly isEvery: boolean;
  /** How many permissions or places the result has. */
  readonly count: number;
  /** Out of how many: the permissions of that scope, or the places to filter. */
  readonly of: number | undefined;
  /** The first hundred of these permissions or places. */
  readonly names: readonly string[];
  /** How often it was checked. */
  readonly asked: number;
}

/** What is known of such a question when it has been answered. */
export type AnsweredList = Omit<AskedList, "id" | "asked">;
