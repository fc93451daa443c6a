import type { PackedSnapshot, RolecallError, Snapshot } from "@rolecall/core";
import { backOff } from "./http/backOff.ts";
import { createPauses } from "./http/createPauses.ts";
import { createRequest, type RequestOptions } from "./http/createRequest.ts";
import { followEvents } from "./http/followEvents.ts";
import { type Held, readAccess } from "./http/readAccess.ts";
import { watchPage } from "./http/watchPage.ts";
import type { SnapshotSource } from "./SnapshotSource.ts";

/** What {@link httpSnapshotSource} can be told. */
export interface HttpSnapshotOptions extends RequestOptions {
  /** Where server-sent events tell of newer versions; `false` for a server that has none. @default `/events` below the address */
  readonly events?: string | boolean | undefined;
}

type Listener = (next?: Snapshot | PackedSnapshot | null) => void;

/** How often a load is tried before its error is told, which takes about ten seconds. */
const attempts = 5;
/** A wait that a server asks for is told as an error beyond this, in milliseconds. */
const quietly = 30_000;
/** How long after an error everything is tried again, in milliseconds. */
const afterError = 30_000;
/** How often whoever holds nothing is asked about again, in milliseconds. */
const afterNothing = 300_000;

/**
 * Makes a source that loads the snapshot from an address and keeps it fresh: when the server pushes a newer version,
 * when the person comes back to the page or online, and before it expires. What fails is tried again with growing waits.
 * The statuses 401, 403, 404 and 410 say that the person holds nothing: every gate closes at once.
 *
 * Loads reject with a RolecallError, which the provider's `onError` hears: `snapshot_unreachable`, `snapshot_refused`
 * or `snapshot_invalid`. What was known stays until it expires.
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
  const { events = true } = options;
  const address = String(url);
  const request = createRequest(options);
  const loadPauses = createPauses();
  const eventPauses = createPauses();
  const listeners = new Set<Listener>();
  let held: Held | undefined;
  let inTheAir = 0;
  let isOvertaken = false;
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let following: AbortController | undefined;
  let unwatch: (() => void) | undefined;

  const tell: Listener = (...next) => {
    for (const listener of listeners) listener(...next);
  };
  const tellIn = (wait: number) => {
    clearTimeout(timer);
    if (listeners.size > 0 && wait > 0) timer = setTimeout(tell, Math.min(wait, 2 ** 31 - 1));
  };
  const refresh = (isNews: boolean) => {
    const waiting = loadPauses.count();
    loadPauses.wake();
    if (inTheAir > 0) isOvertaken ||= isNews;
    else if (waiting === 0) tell();
  };
  const follow = () => {
    const at = events === true ? eventsBelow(address) : events;
    if (following || !at || !held || listeners.size === 0) return;
    following = new AbortController();
    const onEvent = (name: string, data: string) => {
      if (name === "closed") {
        accept(undefined);
        tell(null);
      } else if (!(versionIn(data) <= (held?.snapshot.version ?? -1))) refresh(true);
    };
    void followEvents(
      request,
      at,
      String(held.snapshot.version),
      eventPauses,
      following.signal,
      onEvent,
      () => refresh(true),
    );
  };
  const unfollow = () => {
    following?.abort();
    following = undefined;
  };
  const accept = (next: Held | undefined) => {
    held = next;
    if (next) follow();
    else unfollow();
    tellIn(next ? untilRenewal(next.snapshot) : afterNothing);
  };

  const load = async (signal: AbortSignal) => {
    let error: RolecallError | undefined;
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const ordered = Math.max(notBefore - Date.now(), 0);
      const wait = error ? ordered + backOff(attempt - 1, 500) : ordered;
      // one attempt after the other
      // oxlint-disable-next-line no-await-in-loop
      if (wait > 0) await loadPauses.pause(wait, signal, ordered > 0);
      signal.throwIfAborted();
      if (inTheAir === 0) isOvertaken = false;
      inTheAir += 1;
      // oxlint-disable-next-line no-await-in-loop
      const answer = await readAccess(request, address, held, signal).finally(() => (inTheAir -= 1));
      signal.throwIfAborted();
      if ("held" in answer) {
        accept(answer.held);
        return answer.held?.snapshot ?? null;
      }
      ({ error } = answer);
      notBefore = Math.max(notBefore, Date.now() + answer.wait);
      if (!answer.isPassing || answer.wait > quietly) break;
    }
    tellIn(Math.max(notBefore - Date.now(), 0) + afterError * (1 + Math.random() / 2));
    throw error;
  };

  return {
    load: ({ signal }) =>
      load(signal).finally(() => {
        // what was told while this was in the air may not be in it
        if (isOvertaken && inTheAir === 0) {
          isOvertaken = false;
          tell();
        }
      }),
    subscribe: (listener) => {
      listeners.add(listener);
      unwatch ??= watchPage(() => {
        eventPauses.wake();
        refresh(false);
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        unfollow();
        unwatch?.();
        unwatch = undefined;
      };
    },
  };
}

/** Puts `/events` behind the path of an address. */
const eventsBelow = (address: string) => address.replace(/\/?(?=[?#]|$)/, "/events");

/** Finds the version that an event tells of, NaN when it tells of none. */
function versionIn(data: string): number {
  try {
    return Number(JSON.parse(data).version);
  } catch {
    return Number.NaN;
  }
}

/** Gives the time until half of what is left of a snapshot, in milliseconds: none when it never expires or is about to. */
function untilRenewal({ expiresAt = "" }: Snapshot | PackedSnapshot): number {
  // some more than half, at random, so that not all pages that opened together ask together
  const wait = ((Date.parse(expiresAt) - Date.now()) / 2) * (1 + Math.random() / 5);
  return wait > 1000 ? wait : 0;
}
