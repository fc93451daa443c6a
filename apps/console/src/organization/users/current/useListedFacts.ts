import { type Context, type Facts, factsOf } from "@rolecall/organization/rules";
import { useMemo, useState } from "react";
import { useSession } from "../../../session/ConsoleSession.ts";
import type { MemberItem } from "../known/MemberItem.ts";
import { memberRecord } from "../known/memberRecord.ts";
import { useMembership } from "../known/useMembership.ts";

/** What decides about people in a list, as far as the list and one's own membership tell. */
export interface ListedFacts {
  readonly facts: Facts;
  readonly context: Context;
}

/**
 * Tells the rules about the people in the list, so that each row knows what would be refused. What someone has in projects
 * does not count for that, and is loaded once a row is opened.
 */
export function useListedFacts(items: readonly MemberItem[]): ListedFacts | undefined {
  const { person } = useSession();
  const { data: state } = useMembership(person.userId);
  const [now] = useState(Date.now);
  return useMemo(() => {
    if (state === undefined) return undefined;
    const members = new Map(
      [...state.members, ...items.map(memberRecord)].map((member) => [member.userId, member]),
    );
    const { userId, email } = person;
    return {
      facts: factsOf({ ...state, members: [...members.values()] }),
      // the password is requested when it is needed: a missing one closes nothing
      context: { now, actor: { userId, email, emailVerified: true, passwordConfirmed: true } },
    };
  }, [state, items, person, now]);
}
