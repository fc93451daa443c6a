import type { Person } from "@rolecall/organization/rules";
import { useState } from "react";
import { AcceptancePage } from "./AcceptancePage.tsx";
import type { AcceptanceStep } from "./acceptanceLooks.tsx";

interface AcceptanceDemoProps {
  readonly token: string;
  /** Who is signed in at first; nobody without one. */
  readonly person?: Person | undefined;
  /** Whom the link is for: who signs in when asked to. */
  readonly invited: Person;
  readonly onOpen?: (() => void) | undefined;
}

/** The page of an invitation, with everything outside it played: signing in, verifying, setting up a second factor. */
export function AcceptanceDemo({ token, person: first, invited, onOpen = () => {} }: AcceptanceDemoProps) {
  const [person, setPerson] = useState(first);
  const take = (step: AcceptanceStep) => {
    switch (step) {
      case "signIn":
      case "switchAccount":
        return setPerson(invited);
      case "verify":
        return setPerson((now) => now && { ...now, emailVerified: true });
      case "secondFactor":
        return setPerson((now) => now && { ...now, secondFactor: true });
      case "lookAgain":
        return setPerson((now) => now && { ...now });
      case "open":
        return onOpen();
    }
  };
  return <AcceptancePage token={token} person={person} onStep={take} />;
}
