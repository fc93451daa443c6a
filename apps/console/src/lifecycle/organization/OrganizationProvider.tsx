import { factsOf, type OrganizationState } from "@rolecall/organization/rules";
import { type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { memoryOrganization } from "./memoryOrganization.ts";
import { type OrganizationBook, OrganizationContext } from "./OrganizationContext.ts";
import { seedOrganization, seedTime } from "../../../server/sample/seedOrganization.ts";
import { ServerMoodContext } from "./ServerMood.ts";

interface OrganizationProviderProps {
  /** Who is signed in. */
  readonly userId: string;
  /** The organization to begin with; read once. @default Acme Test */
  readonly state?: OrganizationState | undefined;
  /** How long a slow answer takes, in milliseconds; read once. */
  readonly slowness?: number | undefined;
  readonly children: ReactNode;
}

/** Keeps an organization in memory for the pages inside. */
export function OrganizationProvider({
  userId,
  state: first,
  slowness,
  children,
}: OrganizationProviderProps) {
  const mood = useContext(ServerMoodContext);
  const begin = () =>
    memoryOrganization({ state: first ?? seedOrganization(), startsAt: seedTime, mood, slowness });
  const [organization, setOrganization] = useState(begin);
  const state = useSyncExternalStore(organization.subscribe, organization.state, organization.state);
  useEffect(() => organization.setMood(mood), [organization, mood]);
  const book = useMemo(() => {
    const facts = factsOf(state);
    const member = facts.member(userId);
    const { email, emailVerified } = member ?? { email: `${userId}@acme.test`, emailVerified: true };
    const person = { userId, email, emailVerified };
    return {
      organization,
      state,
      facts,
      person,
      // a password is asked for when it comes to it: nothing is closed for want of one
      context: { now: organization.now(), actor: { ...person, passwordConfirmed: true } },
    };
  }, [organization, state, userId]);
  const whole: OrganizationBook = {
    ...book,
    dispatch: (command, { passwordConfirmed = true, key } = {}) =>
      organization.dispatch(command, { ...book.person, passwordConfirmed }, { key }),
    startOver: () => setOrganization(begin()),
  };
  return <OrganizationContext value={whole}>{children}</OrganizationContext>;
}
