import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";

/** Sends a response over Node, in parts as they come. Ends with it when the other side is gone. */
export async function sendResponse(response: Response | undefined, outgoing: ServerResponse): Promise<void> {
  outgoing.statusCode = response?.status ?? 400;
  for (const [name, value] of response?.headers ?? [])
    if (name !== "set-cookie") outgoing.setHeader(name, value);
  const cookies = response?.headers.getSetCookie() ?? [];
  if (cookies.length > 0) outgoing.setHeader("set-cookie", cookies);
  if (!response?.body) {
    outgoing.end();
    return;
  }
  // the type of the DOM and that of Node are the same stream
  const body = Readable.fromWeb(response.body as unknown as NodeReadableStream<Uint8Array>);
  // middleware that compresses adds a function to send what it has kept back
  const { flush } = outgoing as Compressed;
  if (flush && response.headers.get("content-type") === "text/event-stream")
    body.on("data", () => setImmediate(() => flush.call(outgoing)));
  // a reader who leaves is no fault, and the pipeline has ended both sides
  await pipeline(body, outgoing).catch(() => {});
}

type Compressed = ServerResponse & { readonly flush?: () => void };
