import type { RefusalCode } from "./RefusalCode.ts";
import type { InvitationState } from "./records.ts";

/** What can happen to an invitation once it is made. `hide` takes it off the list of invited people. */
export type InvitationEvent =
  | "accept"
  | "decline"
  | "resend"
  | "retry"
  | "edit"
  | "revoke"
  | "hide"
  | "expire";

/** Why a state alone refuses an event. */
export type InvitationStepCode = Extract<
  RefusalCode,
  | "already_accepted"
  | "already_member"
  | "invitation_declined"
  | "invitation_expired"
  | "invitation_revoked"
  | "invite_again"
  | "not_pending"
  | "too_early"
>;

/** What an event does in a state: it leads to a state (perhaps the same one), is refused, or changes nothing. */
export type InvitationStep =
  | { readonly status: "moves"; readonly to: InvitationState }
  | { readonly status: "refused"; readonly code: InvitationStepCode }
  | { readonly status: "unchanged" };

const to = (state: InvitationState): InvitationStep => ({ status: "moves", to: state });
const no = (code: InvitationStepCode): InvitationStep => ({ status: "refused", code });
const unchanged: InvitationStep = { status: "unchanged" };

const steps: Readonly<Record<InvitationState, Readonly<Record<InvitationEvent, InvitationStep>>>> = {
  pending: {
    accept: to("accepted"),
    decline: to("declined"),
    resend: to("pending"),
    retry: to("pending"),
    edit: to("pending"),
    revoke: to("revoked"),
    hide: no("too_early"),
    expire: to("expired"),
  },
  accepted: {
    accept: no("already_accepted"),
    decline: no("already_accepted"),
    resend: no("already_member"),
    retry: no("already_member"),
    edit: no("not_pending"),
    revoke: no("not_pending"),
    hide: no("already_accepted"),
    expire: unchanged,
  },
  declined: {
    accept: no("invitation_declined"),
    decline: unchanged,
    resend: no("invite_again"),
    retry: no("invite_again"),
    edit: no("not_pending"),
    revoke: no("not_pending"),
    hide: to("declined"),
    expire: unchanged,
  },
  revoked: {
    accept: no("invitation_revoked"),
    decline: no("invitation_revoked"),
    resend: no("invite_again"),
    retry: no("invite_again"),
    edit: no("not_pending"),
    revoke: unchanged,
    hide: to("revoked"),
    expire: unchanged,
  },
  expired: {
    accept: no("invitation_expired"),
    decline: no("invitation_expired"),
    resend: to("pending"),
    retry: to("pending"),
    edit: no("not_pending"),
    revoke: to("revoked"),
    hide: to("expired"),
    expire: unchanged,
  },
};

/**
 * Tells what an event does to an invitation, by its state alone: who asks and what is offered are guarded elsewhere.
 * The state is that of {@link invitationStateAt}. That the person who accepted may accept again is no matter of state:
 * {@link acceptInvitation} knows them.
 * @example
 * import { invitationTransition } from "@rolecall/organization/rules";
 *
 * invitationTransition("pending", "revoke"); // { status: "moves", to: "revoked" }
 * invitationTransition("expired", "accept"); // { status: "refused", code: "invitation_expired" }
 * invitationTransition("revoked", "revoke"); // { status: "unchanged" }
 */
export function invitationTransition(state: InvitationState, event: InvitationEvent): InvitationStep {
  return steps[state][event];
}
