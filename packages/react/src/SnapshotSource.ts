import type { PackedSnapshot, Snapshot } from "@rolecall/core";

/**
 * Hears what a source has: a newer snapshot; `null` once the person holds nothing; nothing when there is something to
 * load; `not_refreshed` when it cannot vouch for what it has given, so that gates wait for what it gives next.
 */
export type SnapshotListener = (next?: Snapshot | PackedSnapshot | null | "not_refreshed") => void;

/**
 * Loads a provider's snapshot and watches for newer ones. `httpSnapshotSource` creates one for an address.
 * @example
 * ```tsx
 * import type { SnapshotSource } from "@rolecall/react";
 *
 * export const source: SnapshotSource = {
 *   load: async ({ signal }) => {
 *     const response = await fetch("/access", { signal });
 *     if (!response.ok) throw new Error(`The access answers ${response.status}`);
 *     return response.json();
 *   },
 * };
 * ```
 */
export interface SnapshotSource {
  /** Loads the current snapshot. Resolve to `null` if the person has no access, which closes every gate at once. */
  load(options: { readonly signal: AbortSignal }): Promise<Snapshot | PackedSnapshot | null>;
  /**
   * * Calls the listener with each newer snapshot, and `onError` with each error. Returns a function that unsubscribes.
   * Errors that it throws are passed to the provider's `onError`.
   */
  subscribe?(listener: SnapshotListener, onError?: (error: unknown) => void): () => void;
  /**
   * * Returns the time that expiry is checked against, in milliseconds since 1970. Return the server's time, so that a
   * wrong local clock closes nothing. @default Date.now
   */
  now?(): number;
}
