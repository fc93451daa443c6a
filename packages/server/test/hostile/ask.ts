import type { Described } from "./described.ts";
import type { Answer } from "./faultsOf.ts";
import type { Sample } from "./samplesOf.ts";

/** Sends a request to an operation of a server, and reads what comes; of a stream only that it begins. */
export async function ask(
  url: string,
  operation: Pick<Described, "method">,
  { path, query, body }: Sample,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  const search = new URLSearchParams(query).toString();
  const response = await fetch(`${url}${path}${search && `?${search}`}`, {
    method: operation.method,
    headers: { ...(operation.method === "GET" ? {} : { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const streams = response.headers.get("content-type") === "text/event-stream";
  if (streams) await response.body?.cancel();
  return {
    status: response.status,
    headers: response.headers,
    text: streams ? "" : await response.text(),
  };
}
