import { type Context, type Facts, factsOf, type OrganizationState } from "@rolecall/organization/rules";
import { createContext, useContext, useMemo, useState } from "react";
import { useSession } from "../../../session/ConsoleSession.ts";

/** What decides which roles and places an invitation may offer. */
export interface Inviting {
  readonly state: OrganizationState;
  readonly facts: Facts;
  /** Who asks, and when. */
  readonly context: Context;
  /** The id of the person who invites. */
  readonly inviter: string;
}

/** Hands what was loaded to the fields of an offer. */
export const InvitingContext = createContext<Inviting | undefined>(undefined);

/** Makes what the fields of an offer need from the part of the organization that was loaded. */
export function useInvitingFor(state: OrganizationState): Inviting {
  const { person } = useSession();
  const [now] = useState(Date.now);
  return useMemo(() => {
    const { userId, email } = person;
    const actor = { userId, email, emailVerified: true };
    return { state, facts: factsOf(state), context: { now, actor }, inviter: userId };
  }, [state, person, now]);
}

/** What decides which roles and places may be offered here. */
export function useInviting(): Inviting {
  const inviting = useContext(InvitingContext);
  if (inviting === undefined) throw new Error("Nothing is offered here: put an InvitingContext around.");
  return inviting;
}
