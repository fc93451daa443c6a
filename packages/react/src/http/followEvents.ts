import { backOff } from "./backOff.ts";
import { createEventParser } from "./createEventParser.ts";
import type { Pauses } from "./createPauses.ts";
import type { Request } from "./createRequest.ts";
import { isPassing, retryAfter } from "./retryAfter.ts";

/** After so long without a sign of life a connection is dead, in milliseconds: three of the server's heartbeats. */
const silence = 45_000;

/**
 * Follows server-sent events until it is aborted or the server has none, and connects again whenever they break off.
 * @param lastId where to resume
 * @param onEvent hears each event
 * @param onRefused hears that the server has refused the person
 */
export async function followEvents(
  request: Request,
  url: string,
  lastId: string,
  pauses: Pauses,
  signal: AbortSignal,
  onEvent: (name: string, data: string) => void,
  onRefused: () => void,
): Promise<void> {
  let least = 0;
  let failures = 0;
  /** Listens to one connection. Gives the wait that was asked for, or nothing when there is nothing to wait for. */
  const listen = async (response: Response, heard: () => void): Promise<number | undefined> => {
    const { status, body } = response;
    if (isPassing(response)) return retryAfter(response);
    if ([401, 403, 404].includes(status)) onRefused();
    // a token may be renewed, but a server without events will not have them soon
    if (status === 401 || status === 403) return 0;
    if (status !== 200 || !body || !/^text\/event-stream\b/i.test(response.headers.get("content-type") ?? ""))
      return undefined;
    const parse = createEventParser({
      onEvent,
      onId: (id) => (lastId = id),
      onRetry: (wait) => (least = Math.min(wait, 3_600_000)),
    });
    const reader = body.getReader();
    for (;;) {
      // each part follows the one before
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read();
      if (done) return 0;
      failures = 0;
      heard();
      parse(value);
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
