import { createClient } from "@rolecall/server/client";
import { createConsoleApi } from "./api/createConsoleApi.ts";
import { createAuth } from "./auth/createAuth.ts";
import type { Connection } from "./Connection.ts";

/** Makes the ways to the server at an origin. */
export function createConnection(
  origin: string,
  send: Connection["send"],
  startAnew: Connection["startAnew"],
): Connection {
  return {
    origin,
    send,
    client: createClient({ url: `${origin}/api/rolecall`, fetch: send }),
    api: createConsoleApi(`${origin}/api/console`, send),
    auth: createAuth(origin, send),
    startAnew,
  };
}
