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
  snapshot: Given | null,
  source: SnapshotSource | undefined,
  open: (snapshot: Given, isLive: boolean) => readonly [AnyAccess, unknown?],
  show: (access: AnyAccess) => void,
  tell: { readonly current: (error: unknown) => void },
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = access;
  // how many loads have begun, and how many had when the person was last found to hold nothing
  let begun = 0;
  let shut = -1;
  const load = async () => {
    const turn = ++begun;
    try {
      if (source) await receive(await source.load({ signal }), turn);
    } catch (error) {
      if (!signal.aborted) tell.current(error);
    }
  };
  const receive = (next: Given | null, turn = 0): void | Promise<void> => {
    if (signal.aborted) return;
    if (next === null) shut = begun;
    // once shut out, only a load that begins afterwards lets in: what was on its way may be from before that
    else if (turn <= shut) return load();
    if (next === snapshot) return;
    const { subject = "unknown", root = subject, version = 0 } = newest;
    // nothing comes without a version: it counts at once, and the versions go on from where they were
    const [opened, error] = open(next === null ? { subject, root, version, grants: [] } : next, true);
    if (error) tell.current(error);
    // an answer that was overtaken on its way never replaces a newer one
    if (opened.subject === subject && opened.root === root && Number(opened.version) < version) return;
    if (next && opened.subject) newest = opened;
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
      show(open(snapshot ?? undefined, !!source)[0]);
      void load();
    }
  };
  const unsubscribe = source?.subscribe?.((next) => void (next === undefined ? load() : receive(next)));
  void load();
  watchClock();
  return () => {
    stop.abort();
    clearTimeout(timer);
    unsubscribe?.();
  };
}
