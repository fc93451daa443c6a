import type { Person } from "@rolecall/organization/rules";
import { useState } from "react";
import { hashOf } from "../../../server/sample/seedOrganization.ts";
import { useOrganization } from "../organization/useOrganization.ts";
import { AcceptancePage } from "./AcceptancePage.tsx";
import type { AcceptanceStep } from "./acceptanceLooks.tsx";

interface AcceptanceDemoProps {
  readonly token: string;
  /** Who is signed in at first; no one without one. */
  readonly person?: Person | undefined;
  readonly onOpen?: (() => void) | undefined;
}

/** The page of an invitation, with everything outside it played: signing in, verifying, setting up a second factor. */
export function AcceptanceDemo({ token, person: first, onOpen = () => {} }: AcceptanceDemoProps) {
  const { facts } = useOrganization();
  const [person, setPerson] = useState(first);
  // whom the link is for: who signs in when asked to
  const email = facts.invitationByToken(hashOf(token))?.email ?? "someone@acme.test";
  const invited = { userId: email.split("@", 1).join(""), email, emailVerified: true };
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
      case "leave":
        return onOpen();
    }
  };
  return <AcceptancePage token={token} person={person} onStep={take} />;
}
