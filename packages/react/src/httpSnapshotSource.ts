import { RolecallError } from "@rolecall/core";
import { backOff } from "./http/backOff.ts";
import { createClock } from "./http/createClock.ts";
import { createPauses } from "./http/createPauses.ts";
import { createRest } from "./http/createRest.ts";
import { createRequest, type RequestOptions } from "./http/createRequest.ts";
import { followEvents } from "./http/followEvents.ts";
import { type Line, openLine } from "./http/openLine.ts";
import { type Held, readAccess } from "./http/readAccess.ts";
import { untilRenewal } from "./http/untilRenewal.ts";
import { isShown, watchPage } from "./http/watchPage.ts";
import type { SnapshotListener, SnapshotSource } from "./SnapshotSource.ts";

/** The options of {@link httpSnapshotSource}. */
export interface HttpSnapshotOptions extends RequestOptions {
  /**
   * The address of the server-sent events about newer versions; `false` if the server has none. @default `/events`
   * below the address
   */
  readonly events?: string | boolean | undefined;
  /** Shares one connection for the events between all tabs of a person in an organization. @default true */
  readonly shared?: boolean | undefined;
}

/** How often a load is tried before its error is told, which takes about ten seconds. */
const attempts = 5;
/** A wait that a server asks for is told as an error beyond this, in milliseconds. */
const quietly = 30_000;
/** How long after an error everything is tried again, in milliseconds. */
const afterError = 30_000;
/** How often access is requested again for a person who holds nothing, in milliseconds. */
const afterNothing = 300_000;
/** After so long without a sign of life the events are of no use, in milliseconds: four of the server's heartbeats. */
const deafness = 60_000;
/** How often a snapshot is asked for while no events come, in milliseconds. */
const poll = 30_000;
/** How often the clock is looked at, and how far off it may be, in milliseconds. */
const [glance, jump] = [30_000, 10_000];
/** How long the gates of a page that is shown again stay open while the server has not answered, in milliseconds. */
const benefit = 250;

/**
 * Creates a source that loads the snapshot from an address and keeps it fresh: when the server pushes a newer version,
 * when the person returns to the page or comes back online, and before it expires. Failed requests are retried with
 * growing delays.
 *
 * An answer of the type `application/problem+json` with the code `not_signed_in` or `not_a_member` means that the
 * person has no access: every gate closes at once. Any other failure is an error, and the last snapshot stays in use
 * until it expires. Expiry goes by the server's clock, sent in `serverTime`.
 *
 * The provider's `onError` gets a RolecallError: `snapshot_unreachable`, `snapshot_refused` or `snapshot_invalid` when
 * a load fails, and `events_unavailable` when no events come. The snapshot is then loaded every 30 seconds instead.
 * @example
 * ```tsx
 * import { PermissionProvider } from "@rolecall/organization/react";
 * import { httpSnapshotSource } from "@rolecall/react";
 *
 * const source = httpSnapshotSource("/access?organization=acme");
 * export const App = () => <PermissionProvider source={source}>an application</PermissionProvider>;
 * ```
 */
export function httpSnapshotSource(url: string | URL, options: HttpSnapshotOptions = {}): SnapshotSource {
  const { events = true, shared = true } = options;
  const address = String(url);
  let eventsAt = events === true ? eventsBelow(address) : events;
  const request = createRequest(options);
  const clock = createClock();
  const loadPauses = createPauses();
  const eventPauses = createPauses();
  const listeners = new Map<SnapshotListener, ((error: unknown) => void) | undefined>();
  const timers: Partial<Record<"renewal" | "deafness" | "clock" | "benefit", Timer>> = {};
  let held: Held | undefined;
  let inTheAir = 0;
  let isOvertaken = false;
  const rest = createRest();
  /** How many answers in a row had expired when they came. */
  let stale = 0;
  let isDeaf = false;
  let isWaiting = false;
  let line: Line | undefined;
  let unwatch: (() => void) | undefined;

  const tell: SnapshotListener = (...next) => {
    for (const listener of listeners.keys()) listener(...next);
  };
  const after = (timer: keyof typeof timers, wait: number, act: () => void) => {
    clearTimeout(timers[timer]);
    if (listeners.size > 0 && wait > 0) timers[timer] = setTimeout(act, Math.min(wait, 2 ** 31 - 1));
  };
  const tellIn = (wait: number) => after("renewal", wait, tell);
  const refresh = (isNews: boolean) => {
    const waiting = loadPauses.count();
    loadPauses.wake();
    if (inTheAir > 0) isOvertaken ||= isNews;
    else if (waiting === 0) tell();
  };
  const ask = () => refresh(true);
  const isNewer = (version: number) => !(version <= (held?.snapshot.version ?? -1));
  /** Gives how long the snapshot that is held still holds, in milliseconds: NaN for ever. */
  const left = () => Date.parse(held?.snapshot.expiresAt ?? "") - clock.now();

  const watchLife = () => {
    if (line && isShown()) after("deafness", deafness, () => goDeaf("sent nothing for a minute"));
  };
  const hearLife = () => {
    isDeaf = false;
    watchLife();
  };
  /** Asks at intervals from now on, and says why. */
  const goDeaf = (what: string) => {
    if (isDeaf) return;
    isDeaf = true;
    clearTimeout(timers.deafness);
    const error = new RolecallError(
      "events_unavailable",
      `${eventsAt} ${what}, so changes are polled every ${poll / 1000} seconds. Check whether a proxy buffers or blocks server-sent events`,
    );
    for (const report of listeners.values()) report?.(error);
    refresh(false);
  };
  const connect = (signal: AbortSignal) => {
    line?.say(held?.snapshot.version ?? null);
    return followEvents(
      request,
      String(eventsAt),
      String(held?.snapshot.version ?? ""),
      eventPauses,
      signal,
      {
        onEvent: (name, data) => {
          const version = versionIn(data);
          if (name === "closed") {
            accept(undefined);
            tell(null);
          } else if (isNewer(version)) {
            line?.say(Number.isNaN(version) ? null : version);
            ask();
          }
        },
        onAlive: () => {
          hearLife();
          line?.say(held?.snapshot.version ?? null);
        },
        onRefused: ask,
        onNone: (what) => {
          if (what) return goDeaf(what);
          eventsAt = false;
          hangUp();
        },
      },
    );
  };
  /** Takes what another tab says for a reason to ask, and for nothing else. */
  const overhear = (said: unknown) => {
    if (said === null) ask();
    else if (typeof said === "number" && Number.isSafeInteger(said) && said >= 0) {
      hearLife();
      if (isNewer(said)) ask();
      else if (held && said < held.snapshot.version) line?.say(held.snapshot.version);
    }
  };
  const follow = () => {
    if (!eventsAt || !held || listeners.size === 0) return;
    const { subject, root, version } = held.snapshot;
    const name = JSON.stringify(["rolecall", absolute(eventsAt), subject, root]);
    if (line?.name !== name) {
      hangUp();
      line = openLine(name, shared, connect, overhear);
      line.say(version);
      hearLife();
    }
    if (isShown()) line.hold();
  };
  const hangUp = () => {
    clearTimeout(timers.deafness);
    isDeaf = false;
    // signed out here is signed out in the other tabs
    line?.say(null);
    line?.close();
    line = undefined;
  };
  const accept = (next: Held | undefined) => {
    held = next;
    if (next) follow();
    else hangUp();
    stale = left() <= 0 ? stale + 1 : 0;
    if (stale > 0) tellIn(backOff(stale, 1000));
    else tellIn(next ? untilRenewal(left(), isDeaf && isShown() ? poll : Infinity) : afterNothing);
  };
  /** Ends the wait of a page that is shown again. */
  const endBenefit = () => {
    clearTimeout(timers.benefit);
    if (isWaiting && held) tell(held.snapshot);
    isWaiting = false;
  };
  const watchClock = () => {
    const due = Date.now() + glance;
    after("clock", glance, () => {
      // it was set, or the machine has slept: the next answer says the time again, which one that nothing has changed does not
      if (Math.abs(Date.now() - due) > jump && isShown()) {
        if (held) held = { ...held, etag: undefined };
        refresh(false);
      }
      watchClock();
    });
  };

  const load = async (signal: AbortSignal) => {
    let error: RolecallError | undefined;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const ordered = rest.left();
      const wait = error ? ordered + backOff(attempt - 1, 500) : ordered;
      // one attempt after the other
      // oxlint-disable-next-line no-await-in-loop
      if (wait > 0) await loadPauses.pause(wait, signal, ordered > 0);
      signal.throwIfAborted();
      if (inTheAir === 0) isOvertaken = false;
      inTheAir += 1;
      // one that has expired is not asked about: that nothing has changed would say nothing
      const known = left() <= 0 ? undefined : held;
      // oxlint-disable-next-line no-await-in-loop
      const answer = await readAccess(request, address, known, clock, signal).finally(() => (inTheAir -= 1));
      signal.throwIfAborted();
      if ("held" in answer) {
        clearTimeout(timers.benefit);
        isWaiting = false;
        accept(answer.held);
        return answer.held?.snapshot ?? null;
      }
      endBenefit();
      ({ error } = answer);
      rest.extend(answer.wait);
      if (!answer.isPassing || answer.wait > quietly) break;
    }
    tellIn(rest.left() + afterError * (1 + Math.random() / 2));
    throw error;
  };

  return {
    now: clock.now,
    load: ({ signal }) =>
      load(signal).finally(() => {
        // what was told while this was in the air may not be in it
        if (isOvertaken && inTheAir === 0) {
          isOvertaken = false;
          tell();
        }
      }),
    subscribe: (listener, onError) => {
      listeners.set(listener, onError);
      if (!unwatch) {
        unwatch = watchPage({
          onReturn: () => {
            eventPauses.wake();
            refresh(false);
          },
          onShow: () => {
            watchLife();
            after("benefit", held ? benefit : 0, () => {
              isWaiting = true;
              tell("not_refreshed");
            });
          },
          onHide: () => {
            clearTimeout(timers.deafness);
            line?.release();
          },
          onLeave: () => line?.say(null),
        });
        watchClock();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        hangUp();
        for (const timer of Object.values(timers)) clearTimeout(timer);
        unwatch?.();
        unwatch = undefined;
      };
    },
  };
}

type Timer = ReturnType<typeof setTimeout>;

/** Puts `/events` behind the path of an address. */
const eventsBelow = (address: string) => address.replace(/\/?(?=[?#]|$)/, "/events");

/** Makes an address the same for all pages of a browser. */
const absolute = (address: string) =>
  typeof document === "undefined" ? address : new URL(address, document.baseURI).href;

/** Reads the version of an event, NaN when it has none. */
function versionIn(data: string): number {
  try {
    return Number(JSON.parse(data).version);
  } catch {
    return Number.NaN;
  }
}
