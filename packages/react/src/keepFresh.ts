import type { PackedSnapshot, Snapshot } from "@rolecall/core";
import type { AnyAccess } from "./AnyAccess.ts";
import type { SnapshotSource } from "./SnapshotSource.ts";
import { timeLeft } from "./timeLeft.ts";

type Given = Snapshot | PackedSnapshot | undefined;

/**
 * Keeps up with the clock and with a live source, until the returned function is called.
 * @param open makes an access of a snapshot, with the error of one that was refused
 * @param show puts an access in the place of the one before
 * @param tell holds who is to hear of errors at the moment
 */
export function keepFresh(
  access: AnyAccess,
  snapshot: Given,
  source: SnapshotSource | undefined,
  open: (snapshot: Given, isLive: boolean) => readonly [AnyAccess, unknown?],
  show: (access: AnyAccess) => void,
  tell: { readonly current: (error: unknown) => void },
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = access;
  const load = async () => {
    try {
      if (source) receive(await source.load({ signal }));
    } catch (error) {
      if (!signal.aborted) tell.current(error);
    }
  };
  const receive = (next: Given) => {
    if (signal.aborted) return;
    const [opened, error] = open(next, true);
    if (error) tell.current(error);
    // an answer that was overtaken on its way never replaces a newer one
    if (
      opened.subject === newest.subject &&
      opened.root === newest.root &&
      Number(opened.version) < Number(newest.version)
    )
      return;
    if (opened.subject) newest = opened;
    snapshot = next;
    show((access = opened));
    watchClock();
  };
  const watchClock = () => {
    clearTimeout(timer);
    const left = timeLeft(access);
    // a timer holds at most 24 days: longer waits are taken in steps
    if (left > 0) timer = setTimeout(watchClock, Math.min(left, 2 ** 31 - 1));
    else if (left <= 0) {
      show(open(snapshot, !!source)[0]);
      void load();
    }
  };
  const unsubscribe = source?.subscribe?.((next) => void (next ? receive(next) : load()));
  void load();
  watchClock();
  return () => {
    stop.abort();
    clearTimeout(timer);
    unsubscribe?.();
  };
}
