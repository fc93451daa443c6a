import type { Client } from "@rolecall/server/client";
import { createContext, useContext } from "react";
import type { ConsoleApi } from "./api/createConsoleApi.ts";
import type { Auth } from "./auth/createAuth.ts";

/** The ways to the server, no matter who is signed in. */
export interface Connection {
  readonly origin: string;
  /** The browser's `fetch`, or what stands in for it. */
  readonly send: (request: Request) => Promise<Response>;
  readonly client: Client;
  readonly api: ConsoleApi;
  readonly auth: Auth;
  /** Goes to an address as someone else: nothing that was read before is kept. */
  readonly startAnew: (address: string) => void;
}

/** Hands the connection to the sign-in and the shell. */
export const ConnectionContext = createContext<Connection | undefined>(undefined);

/** The ways to the server, no matter who is signed in. */
export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (connection === undefined) throw new Error("There is no server here: put a ConnectionContext around.");
  return connection;
}
