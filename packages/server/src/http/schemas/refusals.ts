import type { ProblemCode } from "../problemStatus.ts";

/** What everything inside of an organization may answer. */
const inside = [
  "not_a_member",
  "not_permitted",
  "second_factor_required",
] as const satisfies readonly ProblemCode[];

/** What every change inside of an organization may answer. */
const changing = [...inside, "org_not_active", "stale"] as const satisfies readonly ProblemCode[];

/** What acting on another member may answer. */
const onMember = [
  ...changing,
  "self_change",
  "target_outranks_actor",
  "target_not_below_actor",
  "target_not_active",
] as const satisfies readonly ProblemCode[];

/** What giving roles and places away may answer. */
const offering = [
  "role_above_actor",
  "self_grant",
  "target_outranks_actor",
  "target_not_below_actor",
  "target_not_active",
  "unknown_target",
  "role_not_on_plan",
] as const satisfies readonly ProblemCode[];

/** What changing projects, teams and grants may answer. */
const inPlace = [...changing, ...offering] as const satisfies readonly ProblemCode[];

/** What changing an invitation may answer. */
const onInvitation = [
  ...changing,
  ...offering,
  "invitation_not_found",
  "already_accepted",
  "already_member",
  "not_pending",
  "invite_again",
  "too_early",
  "invitation_declined",
  "invitation_revoked",
  "invitation_expired",
] as const satisfies readonly ProblemCode[];

/** What sending an invitation may answer. */
const sending = [
  ...onInvitation,
  "email_not_verified",
  "invalid_email",
  "already_invited",
  "domain_not_allowed",
  "no_seat",
  "rate_limited",
] as const satisfies readonly ProblemCode[];

/** What the invited person may be answered. */
const answering = [
  "invitation_not_found",
  "wrong_recipient",
  "email_not_verified",
  "already_accepted",
  "already_member",
  "not_pending",
  "invitation_declined",
  "invitation_revoked",
  "invitation_expired",
  "org_not_active",
  "not_permitted",
] as const satisfies readonly ProblemCode[];

/** What operations may answer besides what all may, by what they are about. */
export const refusals = { inside, changing, onMember, inPlace, onInvitation, sending, answering };
