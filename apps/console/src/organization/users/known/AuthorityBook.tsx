import { factsOf, type OrganizationState } from "@rolecall/organization/rules";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import {
  type OrganizationBook,
  OrganizationContext,
} from "../../../lifecycle/organization/OrganizationContext.ts";
import { useSession } from "../../../session/ConsoleSession.ts";
import { sendCommand } from "./sendCommand.ts";

interface AuthorityBookProps {
  /** The part of the organization that was loaded. */
  readonly state: OrganizationState;
  /** The version of the record that the form inside was opened with. What it asks for is refused where there is a newer one. */
  readonly version?: number;
  readonly children: ReactNode;
}

/** Stands the forms that work on an organization in memory on what the authority has told, and sends what they ask to it. */
export function AuthorityBook({ state, version, children }: AuthorityBookProps) {
  const { client, person: signedIn } = useSession();
  const queries = useQueryClient();
  const [now] = useState(Date.now);
  const book = useMemo((): OrganizationBook => {
    const person = { userId: signedIn.userId, email: signedIn.email, emailVerified: true };
    const refresh = () => queries.invalidateQueries();
    const dispatch: OrganizationBook["dispatch"] = async (command, { key } = {}) => {
      const outcome = await sendCommand(client, state.organization.id, command, { key, version });
      // a refusal is read in the form, which would go with its row where that is no longer in the list
      if (outcome.status !== "refused") await refresh();
      return outcome;
    };
    return {
      organization: {
        state: () => state,
        now: Date.now,
        dispatch: (command, _, how) => dispatch(command, how),
        load: async () => state,
        subscribe: () => () => {},
        setMood: () => {},
      },
      state,
      facts: factsOf(state),
      person,
      context: { now, actor: person },
      dispatch,
      startOver: () => void refresh(),
    };
  }, [client, queries, signedIn, state, version, now]);
  return <OrganizationContext value={book}>{children}</OrganizationContext>;
}
