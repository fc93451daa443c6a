import type { PackedSnapshot, Snapshot } from "@rolecall/core";

/**
 * Where a provider gets its snapshot, and hears of newer ones.
 * @example
 * ```tsx
 * import type { SnapshotSource } from "@rolecall/react";
 *
 * export const source: SnapshotSource = {
 *   load: async ({ signal }) => (await fetch("/access", { signal })).json(),
 * };
 * ```
 */
export interface SnapshotSource {
  /** Fetches the current snapshot. */
  load(options: { readonly signal: AbortSignal }): Promise<Snapshot | PackedSnapshot>;
  /** Calls the listener with each newer snapshot, or with nothing when there is one to load. Returns how to stop. */
  subscribe?(listener: (next?: Snapshot | PackedSnapshot) => void): () => void;
}
