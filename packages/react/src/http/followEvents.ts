import { backOff } from "./backOff.ts";
import { createEventParser } from "./createEventParser.ts";
import type { Pauses } from "./createPauses.ts";
import type { Request } from "./createRequest.ts";
import { isProblem, isPassing, retryAfter } from "./retryAfter.ts";

/** After so long without a sign of life a connection is dead, in milliseconds: three of the server's heartbeats. */
const silence = 45_000;
/** How long after an answer without events they are asked for again, in milliseconds. */
const seldom = 300_000;

/** Hears what becomes of a connection. */
export interface StreamHandlers {
  /** Hears each event. */
  readonly onEvent: (name: string, data: string) => void;
  /** Hears signs of life. */
  readonly onAlive: () => void;
  /** Hears that the server has refused the person. */
  readonly onRefused: () => void;
  /** Hears that the answer was no stream: the server has none, without a word, or it was something else. */
  readonly onNone: (what?: string) => void;
}

/**
 * Follows server-sent events until it is aborted or the server says that it has none, and connects again whenever they
 * break off.
 * @param lastId where to resume
 */
export async function followEvents(
  request: Request,
  url: string,
  lastId: string,
  pauses: Pauses,
  signal: AbortSignal,
  { onEvent, onAlive, onRefused, onNone }: StreamHandlers,
): Promise<void> {
  let least = 0;
  let failures = 0;
  /** Listens to one connection. Gives the wait that was asked for, or nothing when there is nothing to wait for. */
  const listen = async (response: Response, heard: () => void): Promise<number | undefined> => {
    const { status, body, headers } = response;
    if (isPassing(response)) return retryAfter(response);
    if ([401, 403, 404].includes(status)) onRefused();
    // a token may be renewed, and a person let in
    if (status === 401 || status === 403 || isProblem(response)) return 0;
    if (status === 204) {
      onNone();
      return undefined;
    }
    const type = headers.get("content-type") ?? "";
    if (status !== 200 || !body || !/^text\/event-stream\b/i.test(type)) {
      onNone(`answered ${status} ${type}`);
      return seldom;
    }
    const parse = createEventParser({
      onEvent,
      onId: (id) => (lastId = id),
      onRetry: (wait) => (least = Math.min(wait, 3_600_000)),
    });
    const reader = body.getReader();
    for (let parts = 0; ; parts += 1) {
      // each part follows the one before
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read();
      if (done) return 0;
      heard();
      parse(value);
      // what is cut off or kept back after its greeting is of no use
      if (parts > 0) {
        failures = 0;
        onAlive();
      }
    }
  };
  while (!signal.aborted) {
    let wait: number | undefined = 0;
    try {
      const headers = { Accept: "text/event-stream", ...(lastId && { "Last-Event-ID": asHeader(lastId) }) };
      // one connection after the other
      // oxlint-disable-next-line no-await-in-loop
      wait = await request(url, headers, silence, signal, listen);
    } catch {
      // what has broken off is opened again
    }
    if (wait === undefined) return;
    // oxlint-disable-next-line no-await-in-loop
    await pauses.pause(wait + least + backOff(failures++, 1000), signal, wait > 0);
  }
}

/** Writes a text as UTF-8 where a header takes one character for each byte. */
const asHeader = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
