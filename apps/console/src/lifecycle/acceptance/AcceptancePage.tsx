import type { Person } from "@rolecall/organization/rules";
import { useEffect, useRef } from "react";
import { CommandFault } from "../dialogs/CommandFault.tsx";
import { useCommand } from "../dialogs/useCommand.ts";
import { hashOf } from "../../../server/sample/seedOrganization.ts";
import { useOrganization } from "../organization/useOrganization.ts";
import { AcceptanceFrame } from "./AcceptanceFrame.tsx";
import { acceptanceOf } from "./acceptanceOf.ts";
import { acceptanceLooks, type AcceptanceStep } from "./acceptanceLooks.tsx";
import { OfferList } from "./OfferList.tsx";

interface AcceptancePageProps {
  /** The token of the link that was opened. */
  readonly token: string;
  /** Who is signed in; no one without one. */
  readonly person: Person | undefined;
  /** Called where something outside this page comes next: signing in, verifying, opening the organization. */
  readonly onStep: (step: AcceptanceStep) => void;
}

/** What the link of an invitation opens. It shows the offer, what is missing to accept it, or why it is over. */
export function AcceptancePage({ token, person, onStep }: AcceptancePageProps) {
  const { facts, organization } = useOrganization();
  const { progress, run, reset } = useCommand(person);
  const tokenHash = hashOf(token);
  const { state, message, invitation } = acceptanceOf(facts, tokenHash, { now: organization.now(), person });
  const before = useRef(state);
  useEffect(() => {
    // what was refused before was about another state
    if (before.current !== state) reset();
    before.current = state;
  });
  return (
    <AcceptanceFrame
      state={state}
      look={acceptanceLooks[state]}
      message={message}
      email={person?.email}
      answering={progress.status === "asking"}
      onAnswer={(accepts) =>
        void run({ type: accepts ? "invitation.accept" : "invitation.decline", tokenHash })
      }
      onStep={onStep}
    >
      {invitation === undefined ? null : <OfferList invitation={invitation} />}
      <CommandFault progress={progress} />
    </AcceptanceFrame>
  );
}
