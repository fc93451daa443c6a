import {
  createAccess,
  defineRoleModel,
  type PackedSnapshot,
  RolecallError,
  type Snapshot,
} from "@rolecall/core";
import { type Clock, moment } from "./createClock.ts";
import type { Request } from "./createRequest.ts";
import { isPassing, isProblem, retryAfter } from "./retryAfter.ts";

/** A snapshot with the tag by which the server knows it. */
export interface Held {
  readonly snapshot: Snapshot | PackedSnapshot;
  readonly etag: string | undefined;
}

/** What one request has brought: a snapshot, nothing to hold, or an error with the least wait until the next attempt. */
export type AccessAnswer =
  | { readonly held: Held | undefined }
  | { readonly error: RolecallError; readonly wait: number; readonly isPassing: boolean };

/** How long a request for a snapshot may take, in milliseconds. */
const patience = 30_000;

/** The codes by which a problem says that there is nothing for this person. Nothing else does: it may be of a proxy. */
const shutOut: readonly unknown[] = ["not_signed_in", "not_a_member"];

/** Asks once for the snapshot, and whether the one that is held is still the one. Rejects only when it is aborted. */
export async function readAccess(
  request: Request,
  url: string,
  held: Held | undefined,
  clock: Clock,
  signal: AbortSignal,
): Promise<AccessAnswer> {
  const headers = { Accept: "application/json", ...(held?.etag && { "If-None-Match": held.etag }) };
  const asked = moment();
  try {
    return await request(url, headers, patience, signal, async (response) => {
      const { status, headers: answered, ok } = response;
      if (status === 304 && held) return { held };
      const body = await response.text();
      const value = parse(body);
      if (ok) {
        const date = Date.parse(answered.get("date") ?? "") + Number(answered.get("age")) * 1000;
        clock.set(timeIn(value) ?? date, asked);
        return read(url, value, answered.get("etag") ?? undefined);
      }
      const code = isProblem(response) && Object(value).code;
      if (shutOut.includes(code)) return { held: undefined };
      const what = `${url} answered ${status}${code ? ` (${code})` : ""}, so the permissions were not refreshed. Check the server's log for the reason`;
      const error = new RolecallError("snapshot_refused", what);
      return { error, wait: retryAfter(response, clock.now()), isPassing: isPassing(response) };
    });
  } catch (cause) {
    signal.throwIfAborted();
    const what = `${url} could not be reached, so the permissions were not refreshed: ${String(cause)}`;
    const error = Object.assign(new RolecallError("snapshot_unreachable", what), { cause });
    return { error, wait: 0, isPassing: true };
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Reads the server's time out of an answer, where it says one with its zone. */
function timeIn(value: unknown): number | undefined {
  const { serverTime } = Object(value);
  return /T.*(Z|[+-]\d\d:\d\d)$/.test(serverTime) ? Date.parse(serverTime) : undefined;
}

function read(url: string, value: unknown, etag: string | undefined): AccessAnswer {
  try {
    // an object in any case: the word for a state is no snapshot
    const { serverTime: _, ...snapshot } = Object(value);
    // whatever model it is of: this looks at its shape alone
    createAccess(defineRoleModel({ scopes: { any: {} }, permissions: {}, roles: { any: {} } }), snapshot);
    return { held: { snapshot, etag } };
  } catch (cause) {
    const what = `The response of ${url} is not a snapshot, so it was ignored. Call parseSnapshot(model, response) to see why`;
    return {
      error: Object.assign(new RolecallError("snapshot_invalid", what), { cause }),
      wait: 0,
      isPassing: false,
    };
  }
}
