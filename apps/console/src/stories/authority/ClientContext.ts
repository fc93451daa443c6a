import type { Client } from "@rolecall/server/client";
import { createContext, useContext } from "react";

/** Hands on the way to ask the authority. */
export const ClientContext = createContext<Client | undefined>(undefined);

/** The way to ask the authority as the person whose pane this is. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === undefined)
    throw new Error("There is no client here. Put the component into an AuthorityPane.");
  return client;
}
