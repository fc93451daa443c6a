import { type InvitationRecord, type InvitationState, type Outcome } from "@rolecall/organization/rules";
import { assign, setup } from "xstate";
import { decideInvitation } from "./decideInvitation.ts";
import type { InvitationMachineEvent } from "./InvitationMachineEvent.ts";
import { invitationTransitions } from "./invitationTransitions.ts";
import { invitationWords } from "./invitationWords.ts";
import type { MachineWords } from "./MachineWords.ts";

/** The context of an `invitationMachine`. */
export interface InvitationContext {
  /** The invitation after the last event. */
  readonly invitation: InvitationRecord;
  /** The outcome of the last command. */
  readonly outcome?: Outcome | undefined;
}

/** The tags of an `invitationMachine`'s states. */
export type InvitationTag = "open" | "ended";

interface InvitationTypes {
  context: InvitationContext;
  events: InvitationMachineEvent;
  input: { readonly invitation: InvitationRecord };
  tags: InvitationTag;
  meta: MachineWords;
}

const invitationSetup = setup({
  // nothing of it is read at run time, and without the cast the machine would have no types
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion
  types: {} as InvitationTypes,
  actions: {
    take: assign(({ context, event }) => decideInvitation(context.invitation, event)),
  },
  guards: {
    is: ({ context }, state: InvitationState) => context.invitation.state === state,
    moves: ({ context, event }, state: InvitationState) =>
      decideInvitation(context.invitation, event).invitation.state === state,
  },
});

/**
 * The life of one invitation. It starts in the state of the given record, and the rules decide every event; their
 * outcome is in `context.outcome`. It has no effects: a server calls `transition` and writes the changes of the
 * outcome.
 *
 * @example
 * ```ts
 * import type { Context, Facts, InvitationRecord } from "@rolecall/organization/rules";
 * import { invitationMachine } from "@rolecall/xstate";
 * import { initialTransition, transition } from "xstate";
 *
 * export function accept(invitation: InvitationRecord, facts: Facts, context: Context) {
 *   const [before] = initialTransition(invitationMachine, { invitation });
 *   const command = { type: "invitation.accept", tokenHash: invitation.tokenHash } as const;
 *   const [after] = transition(invitationMachine, before, { type: "accept", command, facts, context });
 *   return { state: after.value, outcome: after.context.outcome };
 * }
 * ```
 */
export const invitationMachine = invitationSetup.createMachine({
  id: "invitation",
  context: ({ input }) => ({ invitation: input.invitation }),
  initial: "restoring",
  states: {
    restoring: {
      always: [
        { guard: { type: "is", params: "accepted" }, target: "accepted" },
        { guard: { type: "is", params: "declined" }, target: "declined" },
        { guard: { type: "is", params: "revoked" }, target: "revoked" },
        { guard: { type: "is", params: "expired" }, target: "expired" },
        { target: "pending" },
      ],
    },
    pending: { tags: "open", meta: invitationWords.pending, on: invitationTransitions("pending") },
    accepted: { tags: "ended", meta: invitationWords.accepted, on: invitationTransitions("accepted") },
    declined: { tags: "ended", meta: invitationWords.declined, on: invitationTransitions("declined") },
    revoked: { tags: "ended", meta: invitationWords.revoked, on: invitationTransitions("revoked") },
    expired: { tags: "ended", meta: invitationWords.expired, on: invitationTransitions("expired") },
  },
});
