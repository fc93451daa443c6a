import { type InvitationState, invitationTransition } from "@rolecall/organization/rules";

const events = ["accept", "decline", "resend", "retry", "edit", "revoke", "hide", "expire"] as const;
type EventName = (typeof events)[number];

/** A transition where the rules, asked with all they know, lead there; and else a note of what they said. */
type Steps = readonly {
  readonly guard?: { readonly type: "moves"; readonly params: InvitationState };
  readonly target?: InvitationState;
  readonly actions: "take";
}[];

/**
 * Draws the transitions that leave a state from the rule of the states, so that the machine cannot differ from it.
 * Changes that were decided elsewhere go only where some event leads.
 */
export function invitationTransitions(state: InvitationState): Record<EventName | "changed", Steps> {
  const moves = (name: EventName): Steps => {
    const step = invitationTransition(state, name);
    return step.status === "moves" ? [moveTo(step.to)] : [];
  };
  const note: Steps[number] = { actions: "take" };
  const own: Partial<Record<EventName, Steps>> = {};
  for (const name of events) own[name] = [...moves(name), note];
  const anywhere = new Map(events.flatMap((name) => moves(name).map((step) => [step.target, step])));
  // the loop above has put in each of the events
  return { ...(own as Record<EventName, Steps>), changed: [...anywhere.values()] };
}

const moveTo = (state: InvitationState): Steps[number] => ({
  guard: { type: "moves", params: state },
  target: state,
  actions: "take",
});
