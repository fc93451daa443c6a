import type { PackedSnapshot, Snapshot } from "@rolecall/core";

/**
 * Hears what a source has: a newer snapshot; `null` once the person holds nothing; nothing when there is something to
 * load; `not_refreshed` when it cannot vouch for what it has given, so that gates wait for what it gives next.
 */
export type SnapshotListener = (next?: Snapshot | PackedSnapshot | null | "not_refreshed") => void;

/**
 * Where a provider gets its snapshot and newer ones. `httpSnapshotSource` makes one for an address.
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
  /** Fetches the current snapshot: `null` when the person holds nothing, which closes every gate at once. */
  load(options: { readonly signal: AbortSignal }): Promise<Snapshot | PackedSnapshot | null>;
  /**
   * Calls the listener with each newer snapshot, and `onError` with what a person who runs the application should know.
   * Returns how to stop. What it throws goes to the provider's `onError` as well.
   */
  subscribe?(listener: SnapshotListener, onError?: (error: unknown) => void): () => void;
  /**
   * Gives the time by which expiry is judged, in milliseconds since 1970: the server's, so that a wrong clock on this
   * machine closes nothing. @default Date.now
   */
  now?(): number;
}
