import { request } from "node:http";

/** What came back on the wire. */
export interface Raw {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Sends a request as it is: no client makes its path, its headers or the parts of its body any better. */
export function rawAsk(
  origin: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  parts: readonly (string | Uint8Array)[] = [],
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asking = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
        // a stream has no end to wait for
        if (response.headers["content-type"] === "text/event-stream" && text.includes("event: "))
          response.destroy();
      });
      response.once("close", () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", text }),
      );
    });
    asking.once("error", reject);
    for (const part of parts) asking.write(part);
    asking.end();
  });
}
