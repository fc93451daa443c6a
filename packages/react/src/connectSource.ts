import type { PackedSnapshot, Snapshot } from "@rolecall/core";
import type { AnyAccess, PermissionStore } from "./PermissionStore.ts";
import type { SnapshotSource } from "./SnapshotSource.ts";

/** Makes an access of a snapshot; of something else, one that denies everything. */
export type Open = (snapshot: Snapshot | PackedSnapshot | "not_loaded" | "not_refreshed") => AnyAccess;

/** Keeps a store up with a live source until the returned function is called. */
export function connectSource(
  store: PermissionStore,
  source: SnapshotSource,
  open: Open,
  onError: (error: unknown) => void,
): () => void {
  const stop = new AbortController();
  const receive = (snapshot: Snapshot | PackedSnapshot) => {
    if (stop.signal.aborted) return;
    const next = open(snapshot);
    const { access } = store;
    const same = next.subject === access.subject && next.root === access.root;
    // an answer that was overtaken on its way never replaces a newer one
    if (same && (next.version ?? -1) < (access.version ?? -1)) return;
    store.set(next);
  };
  const load = () =>
    source.load({ signal: stop.signal }).then(receive, (error: unknown) => {
      if (!stop.signal.aborted) onError(error);
    });
  const unsubscribe = source.subscribe?.((next) => (next ? receive(next) : void load()));
  void load();
  const stopClock = watchExpiry(store, () => {
    store.set(open("not_refreshed"));
    void load();
  });
  return () => {
    stop.abort();
    stopClock();
    unsubscribe?.();
  };
}

/** Calls back when the snapshot in a store expires, however often it is replaced. */
export function watchExpiry(store: PermissionStore, onExpiry: () => void): () => void {
  const longest = 2 ** 31 - 1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const arm = () => {
    clearTimeout(timer);
    const { expiresAt } = store.access;
    if (expiresAt === undefined) return;
    const left = Date.parse(expiresAt) - Date.now();
    // a timer holds at most 24 days: longer waits are taken in steps
    timer = setTimeout(left > longest ? arm : onExpiry, Math.max(0, Math.min(left, longest)));
  };
  arm();
  const unwatch = store.watch(() => {
    if (store.access.expiresAt === undefined || Date.parse(store.access.expiresAt) > Date.now()) arm();
  });
  return () => {
    clearTimeout(timer);
    unwatch();
  };
}
