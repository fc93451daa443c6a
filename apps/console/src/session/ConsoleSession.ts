import type { OrganizationRole, Plan } from "@rolecall/organization";
import type { Client } from "@rolecall/server/client";
import { createContext, useContext } from "react";
import type { ConsoleApi } from "./api/createConsoleApi.ts";

/** Who is signed in, where they are, and the ways to ask the server in their name. */
export interface ConsoleSession {
  /** Asks the authority: members, roles, teams, projects, invitations. */
  readonly client: Client;
  /** Asks the console's own backend: bills, reports, lexicon, requests. */
  readonly api: ConsoleApi;
  readonly person: { readonly userId: string; readonly name: string; readonly email: string };
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly plan: Plan;
    readonly role: OrganizationRole;
    readonly state: "active" | "deletionRequested" | "deleted";
  };
  /** The organizations they are in. */
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  /** The projects they reach. */
  readonly projects: readonly { readonly id: string; readonly name: string }[];
  /** The id of the chosen project; "" while they reach none. */
  readonly project: string;
  /** Takes the password again, for what is not done without it. Rejects with what was wrong. */
  readonly confirmPassword: (password: string) => Promise<void>;
  /** Ends the account with all its memberships, or rejects with what keeps it. */
  readonly deleteAccount: (password: string) => Promise<void>;
}

/** Hands the session to the screens. */
export const ConsoleSessionContext = createContext<ConsoleSession | undefined>(undefined);

/** Who is signed in, and the ways to ask the server in their name. */
export function useSession(): ConsoleSession {
  const session = useContext(ConsoleSessionContext);
  if (session === undefined) throw new Error("No one is signed in here: put a ConsoleSessionContext around.");
  return session;
}
