import type { PackedSnapshot, Snapshot } from "@rolecall/core";
import type { SnapshotSource } from "../src/index.ts";

type Given = Snapshot | PackedSnapshot;
interface Load {
  readonly signal: AbortSignal;
  readonly resolve: (snapshot: Given | null) => void;
  readonly reject: (error: unknown) => void;
}

/** A source whose loads and pushes the test decides. */
export interface LiveSource extends SnapshotSource {
  readonly loads: Load[];
  readonly listeners: Set<(next?: Given | null) => void>;
  readonly push: (next?: Given | null) => void;
}

/** Makes a source that answers nothing by itself. */
export function liveSource(): LiveSource {
  const loads: Load[] = [];
  const listeners = new Set<(next?: Given | null) => void>();
  return {
    loads,
    listeners,
    load: ({ signal }) => new Promise((resolve, reject) => loads.push({ signal, resolve, reject })),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    push: (next) => {
      for (const listener of [...listeners]) listener(next);
    },
  };
}
