/** Handles requests in this process. */
export type Handler = (request: Request) => Promise<Response>;

/** The origin of all requests. Nothing listens there, because they are handled in this process. */
export const origin = "http://app.example";

/** A request as a client sends it. */
export interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The expected status. @default 200 */
  readonly status?: number;
}

/** Sends a request and reads the response with its body. Throws on an unexpected status. */
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
