import type { PackedSnapshot, Snapshot } from "@rolecall/core";

/**
 * Where a provider gets its snapshot, and hears of newer ones. `httpSnapshotSource` makes one for an address.
 * @example
 * ```tsx
 * import type { SnapshotSource } from "@rolecall/react";
 *
 * export const source: SnapshotSource = {
 *   load: async ({ signal }) => {
 *     const response = await fetch("/access", { signal });
 *     return response.status === 401 ? null : response.json();
 *   },
 * };
 * ```
 */
export interface SnapshotSource {
  /** Fetches the current snapshot: `null` when the person holds nothing, which closes every gate at once. */
  load(options: { readonly signal: AbortSignal }): Promise<Snapshot | PackedSnapshot | null>;
  /**
   * Calls the listener with each newer snapshot, with `null` once the person holds nothing, or with nothing when there
   * is something to load. Returns how to stop. What it throws goes to the provider's `onError`.
   */
  subscribe?(listener: (next?: Snapshot | PackedSnapshot | null) => void): () => void;
}
