import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";

/** What a framework knows of a request better than Node does. */
export interface Known {
  /** Protocol and host as the browser sees them, as in `https://app.example.com`. */
  readonly origin: string;
  /** The path with its query, from the very beginning. */
  readonly path: string;
  /** What a parser before has made of the body. Without it the body is read from the connection. */
  readonly body?: unknown;
}

/** The methods that the platform's own `Request` does not take; nothing here takes them either. */
const impossible = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Makes a request of what Node has received; nothing of one that is no request for this. */
export function toRequest(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { origin, path, body }: Known,
): Request | undefined {
  const { method = "GET", rawHeaders } = incoming;
  const url = `${origin}${path}`;
  if (impossible.has(method) || !URL.canParse(url)) return undefined;
  const headers = new Headers();
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = "", value = ""] = [rawHeaders[at], rawHeaders[at + 1]];
    // those of HTTP/2 that are part of the request line
    if (!name.startsWith(":")) headers.append(name, value);
  }
  const gone = new AbortController();
  outgoing.once("close", () => {
    if (!outgoing.writableFinished) gone.abort();
  });
  const init: RequestInit = { method, headers, signal: gone.signal };
  if (method !== "GET" && method !== "HEAD") {
    if (body === undefined) {
      // the type of the DOM and that of Node are the same stream
      init.body = Readable.toWeb(incoming) as unknown as ReadableStream<Uint8Array>;
      // a request whose body comes in parts has to say so, which the types of the DOM do not know yet
      (init as { duplex?: "half" }).duplex = "half";
    } else {
      headers.delete("content-length");
      init.body =
        typeof body === "string" || body instanceof Uint8Array ? bytesOf(body) : JSON.stringify(body);
    }
  }
  return new Request(url, init);
}

const bytesOf = (body: string | Uint8Array): string | Uint8Array<ArrayBuffer> =>
  typeof body === "string" ? body : new Uint8Array(body);
