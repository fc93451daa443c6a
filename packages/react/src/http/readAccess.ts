import {
  createAccess,
  defineRoleModel,
  type PackedSnapshot,
  RolecallError,
  type Snapshot,
} from "@rolecall/core";
import type { Request } from "./createRequest.ts";
import { isPassing, retryAfter } from "./retryAfter.ts";

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

/** Statuses by which a server says that there is nothing for this person. */
const shutOut = new Set([401, 403, 404, 410]);

/** Asks once for the snapshot, and whether the one that is held is still the one. Rejects only when it is aborted. */
export async function readAccess(
  request: Request,
  url: string,
  held: Held | undefined,
  signal: AbortSignal,
): Promise<AccessAnswer> {
  const headers = { Accept: "application/json", ...(held?.etag && { "If-None-Match": held.etag }) };
  try {
    return await request(url, headers, patience, signal, async (response) => {
      const { status } = response;
      if (status === 304 && held) return { held };
      if (shutOut.has(status)) return { held: undefined };
      if (response.ok) return read(url, await response.text(), response.headers.get("etag") ?? undefined);
      const what = `${url} answered ${status}, so what the person may do was not refreshed; see why the server did`;
      const error = new RolecallError("snapshot_refused", what);
      return { error, wait: retryAfter(response), isPassing: isPassing(response) };
    });
  } catch (cause) {
    signal.throwIfAborted();
    const what = `${url} could not be reached, so what the person may do was not refreshed: ${String(cause)}`;
    const error = Object.assign(new RolecallError("snapshot_unreachable", what), { cause });
    return { error, wait: 0, isPassing: true };
  }
}

function read(url: string, body: string, etag: string | undefined): AccessAnswer {
  try {
    const snapshot: Snapshot | PackedSnapshot = JSON.parse(body);
    // whatever model it is of: this looks at its shape alone
    createAccess(defineRoleModel({ scopes: { any: {} }, permissions: {}, roles: { any: {} } }), snapshot);
    return { held: { snapshot, etag } };
  } catch (cause) {
    const what = `${url} answered something that is no snapshot, which was left aside; parseSnapshot(model, it) says why`;
    return {
      error: Object.assign(new RolecallError("snapshot_invalid", what), { cause }),
      wait: 0,
      isPassing: false,
    };
  }
}
