/// <reference types="node" />
import { get } from "node:http";
import { Readable } from "node:stream";

/**
 * Fetches over a connection of its own. That of Node.js keeps time by the clock that tests put in the place of the real
 * one, and leaves its timers there; this one has none.
 */
export const wireFetch = (url: string, { headers, signal }: RequestInit): Promise<Response> =>
  new Promise((resolve, reject) => {
    const options = { headers: Object.fromEntries(new Headers(headers)), agent: false };
    const request = get(url, options, (message) => {
      const { statusCode: status = 0, rawHeaders } = message;
      const pairs = rawHeaders.flatMap((name, at) =>
        at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ""]] : [],
      );
      // streams of the web and of Node.js are declared twice
      const body = status === 204 || status === 304 ? null : (Readable.toWeb(message) as unknown as BodyInit);
      if (!body) message.resume();
      // a list of pairs of a name and a value
      resolve(new Response(body, { status, headers: pairs as [string, string][] }));
    });
    request.on("error", reject);
    signal?.addEventListener("abort", () => {
      reject(signal.reason);
      request.destroy();
    });
  });
