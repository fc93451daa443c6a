/** Answers requests in this process. */
export type Handler = (request: Request) => Promise<Response>;

/** Where all requests go; nothing listens there, for they are handed over in this process. */
export const origin = "http://app.example";

/** A request as a client makes it. */
export interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The status that the answer has to have. @default 200 */
  readonly status?: number;
}

/** Hands a request over and waits for its answer, body included. Rejects an answer of another status. */
export async function ask(
  handler: Handler,
  method: string,
  path: string,
  { headers, body, status = 200 }: Asked,
): Promise<{ readonly response: Response; readonly text: string }> {
  const response = await handler(
    new Request(`${origin}${path}`, {
      method,
      headers: { origin, ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  if (response.status !== status) throw new Error(`${method} ${path} answers ${response.status}: ${text}`);
  return { response, text };
}
