import type { AnyTarget } from "@rolecall/core";

/** One question that is answered by a list, with the answer that it was given last. */
export interface AskedList {
  /** Stays the same from one answer to the next. */
  readonly id: string;
  /** `permissions` asks what is allowed in a place, `targets` in which places something is, `filter` in which of some. */
  readonly kind: "permissions" | "targets" | "filter";
  /** What `targets` and `filter` ask for. */
  readonly permission: string | undefined;
  /** Where `permissions` asks. */
  readonly target: AnyTarget;
  /** Whether there was a snapshot to answer from. Without one, lists are empty. */
  readonly isKnown: boolean;
  /** Whether the answer was every place there is, which has no count. */
  readonly isEvery: boolean;
  /** How many permissions or places the answer had. */
  readonly count: number;
  /** Of how many: the permissions that are asked about there, or the places to be filtered. */
  readonly of: number | undefined;
  /** The permissions or places themselves: the first hundred. */
  readonly names: readonly string[];
  /** How often it has been asked. */
  readonly asked: number;
}

/** What is known of such a question when it has been answered. */
export type AnsweredList = Omit<AskedList, "id" | "asked">;
