import { type PackedSnapshot, RolecallError, type Snapshot } from "@rolecall/core";
import type { AnyAccess } from "./AnyAccess.ts";
import type { PermissionStore } from "./createStore.ts";
import type { SnapshotSource } from "./SnapshotSource.ts";
import { timeLeft } from "./timeLeft.ts";

// bundlers put the word in its place
declare const process: { readonly env: { readonly NODE_ENV?: string } };

type Given = Snapshot | PackedSnapshot | undefined;

/** What keeps one store fresh. What it has learned outlives its pauses, as of a page that is hidden for a while. */
export interface Keeper {
  readonly store: PermissionStore;
  /** Tells whether it has learned of this person already, at least as much as this access says. */
  readonly knows: (access: AnyAccess) => boolean;
  /**
   * Keeps up with the clock and with the source, until the returned function is called.
   * @param access the one to watch where there is no source
   */
  readonly start: (access: AnyAccess) => () => void;
}

/**
 * Makes the keeper of a store.
 * @param open makes an access of a snapshot, with the error of one that was refused
 * @param unsure answers while the source cannot vouch for what it has given
 * @param tell holds the current error listener
 */
export function keepFresh(
  access: AnyAccess,
  snapshot: Given,
  source: SnapshotSource | undefined,
  open: (snapshot: Given, source: SnapshotSource | undefined) => readonly [AnyAccess, unknown?],
  unsure: AnyAccess,
  store: PermissionStore,
  tell: { readonly current: (error: unknown) => void },
): Keeper {
  let newest = access;
  // how many loads have begun, and how many had when the person was last found to hold nothing
  let begun = 0;
  let shut = -1;

  const start = (current: AnyAccess) => {
    const stop = new AbortController();
    const { signal } = stop;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let leave: unknown;
    /** Does what a source may fail at. */
    const attempt = async (act: () => unknown) => {
      try {
        await act();
      } catch (error) {
        if (!signal.aborted) tell.current(error);
      }
    };
    const load = () =>
      attempt(async () => {
        const turn = ++begun;
        if (source) await receive(await source.load({ signal }), turn);
      });
    const receive = (next: unknown, turn = 0): void | Promise<void> => {
      if (signal.aborted) return;
      if (next === null) shut = begun;
      // once shut out, only a load that begins afterwards lets in: what was on its way may be from before that
      else if (turn <= shut) return load();
      // the same again, where it was in doubt or its time was
      if (next && next === snapshot) return put();
      const { subject = "unknown", root = subject, version = 0 } = newest;
      // nothing comes without a version: it counts at once, and the versions go on from where they were
      const given = next === null ? { subject, root, version, grants: [] } : Object(next);
      const [opened, error] = open(given, source);
      const isOver = timeLeft(opened, source) <= 0;
      if (error) tell.current(error);
      if (isOver)
        tell.current(
          new RolecallError(
            "snapshot_expired",
            "A snapshot had already expired when it arrived. Check the server's clock and caches",
          ),
        );
      // an answer that was overtaken on its way never replaces a newer one, and one that is over none that may not be
      if (
        opened.subject === subject &&
        opened.root === root &&
        Number(opened.version) < version + Number(isOver)
      )
        return put();
      if (next && opened.subject) newest = opened;
      snapshot = given;
      access = opened;
      put();
    };
    const put = () => {
      show(access);
      watchClock();
    };
    const show = (next: AnyAccess) => {
      store.set(next);
      store.tell();
    };
    const watchClock = () => {
      clearTimeout(timer);
      const left = timeLeft(access, source);
      // a timer holds at most 24 days: longer waits are taken in steps
      if (left > 0) timer = setTimeout(expire, Math.min(left, 2 ** 31 - 1));
    };
    const expire = () => {
      if (timeLeft(access, source) > 0) return watchClock();
      store.tell();
      void load();
    };
    if (!source) access = current;
    void attempt(async () => {
      // a source that is declared async gives a promise, which may fail as well
      leave = source?.subscribe?.(
        (next) => {
          if (next !== "not_refreshed") void (next === undefined ? load() : receive(next));
          else if (!signal.aborted) show(unsure);
        },
        (error) => tell.current(error),
      );
      await leave;
      if (process.env.NODE_ENV !== "production" && source?.subscribe && typeof leave !== "function")
        throw new RolecallError(
          "source_invalid",
          "The source's subscribe() must return a function that unsubscribes",
        );
    });
    void load();
    watchClock();
    return () => {
      // whatever else a source has returned fails when it is called, which is told
      if (leave) void attempt(leave as () => void);
      stop.abort();
      clearTimeout(timer);
    };
  };

  return {
    store,
    knows: ({ subject, root, version = 0 }) =>
      !!subject && newest.subject === subject && newest.root === root && Number(newest.version) >= version,
    start,
  };
}
