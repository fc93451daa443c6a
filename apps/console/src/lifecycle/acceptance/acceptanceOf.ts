import {
  type Context,
  decide,
  type Facts,
  type InvitationRecord,
  type Person,
  type RefusalCode,
} from "@rolecall/organization/rules";

/** How the person who opened the link stands to the invitation. */
export type AcceptanceState =
  | "ready"
  | "accepted"
  | "signIn"
  | "wrongAccount"
  | "verifyAddress"
  | "secondFactor"
  | "noSeat"
  | "alreadyMember"
  | "expired"
  | "revoked"
  | "declined"
  | "taken"
  | "closed"
  | "unknown"
  /** No one is signed in, and the link opens no invitation any more. */
  | "over";

/** What the page shows. */
export interface Acceptance {
  readonly state: AcceptanceState;
  /** Why it cannot be accepted now, in the words of the rules. */
  readonly message?: string | undefined;
  /** The invitation, where it may be shown to the person. */
  readonly invitation?: InvitationRecord | undefined;
}

const states: Partial<Readonly<Record<RefusalCode, AcceptanceState>>> = {
  not_permitted: "signIn",
  wrong_recipient: "wrongAccount",
  email_not_verified: "verifyAddress",
  second_factor_required: "secondFactor",
  no_seat: "noSeat",
  already_member: "alreadyMember",
  invitation_expired: "expired",
  invitation_revoked: "revoked",
  invitation_declined: "declined",
  already_accepted: "taken",
  org_not_active: "closed",
};

/** States in which the offer itself is shown. Ended ones, and the wrong person, say nothing of it. */
const open: readonly AcceptanceState[] = ["ready", "signIn", "verifyAddress", "secondFactor", "noSeat"];

/** Asks the rules what accepting would come to, without accepting. No one is signed in without a person. */
export function acceptanceOf(
  facts: Facts,
  tokenHash: string,
  { now, person }: { readonly now: number; readonly person: Person | undefined },
): Acceptance {
  const context: Context = { now, actor: person ?? "system" };
  const outcome = decide(facts, { type: "invitation.accept", tokenHash }, context);
  const state =
    outcome.status === "done"
      ? "ready"
      : outcome.status === "unchanged"
        ? "accepted"
        : (states[outcome.refusal.code] ?? "unknown");
  return {
    state,
    message: outcome.status === "refused" ? outcome.refusal.message : undefined,
    invitation: open.includes(state) ? facts.invitationByToken(tokenHash) : undefined,
  };
}
