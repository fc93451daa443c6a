import type { AnyTarget, Decision, DeniedReason, Grant, UnknownReason, Unlock } from "@rolecall/core";
import type { AskedList } from "./AskedList.ts";

const reasons: Record<DeniedReason | UnknownReason, string> = {
  not_granted: "None of the roles held here grants it",
  no_role_here: "No role is held in a place that has a say",
  plan_required: "Another plan would allow it",
  expired: "The snapshot has expired",
  unknown_permission: "The model has no such permission",
  invalid_target: "The target is missing, or names a place that this permission does not ask about",
  invalid_snapshot: "The snapshot could not be read",
  org_not_active: "The organization is waiting to be deleted",
  second_factor_required: "The organization requires a second factor, and this person has none",
  not_loaded: "No snapshot has arrived yet",
  not_refreshed: "The snapshot ran out and no new one has arrived",
};

/** Says an answer in one word. */
export const answerWords = (status: Decision["status"]): string =>
  ({ allowed: "✓ Allowed", denied: "✕ Denied", unknown: "… Unknown" })[status];

/** Says why something is not allowed; nothing for what is. */
export const reasonWords = (decision: Decision): string =>
  decision.status === "allowed" ? "" : reasons[decision.reason];

/** `{ project: "web" }` → `project web` */
export const targetWords = (target: AnyTarget): string =>
  Object.entries(target ?? {})
    .map(([scope, id]) => `${scope} ${id}`)
    .join(", ");

/** Says which role, where, and where it comes from. */
export const grantWords = ({ scope, id, role, source }: Grant): string =>
  `${role} of ${scope} ${id}, from ${source}`;

/** Says what would change a denial. */
export const unlockWords = (unlock: Unlock): string =>
  "plan" in unlock ? `the ${unlock.plan} plan` : `the role ${unlock.role} of the ${unlock.scope}`;

/** Says what a list was asked for. */
export const listQuestionWords = ({ kind, permission = "" }: AskedList): string =>
  ({
    permissions: "All that is allowed",
    targets: `Where ${permission} is allowed`,
    filter: `Of these places, where ${permission} is allowed`,
  })[kind];

/** Says how long the list was. */
export function listAnswerWords({ kind, isKnown, isEvery, count, of }: AskedList): string {
  if (!isKnown) return answerWords("unknown");
  if (isEvery) return "Every place";
  const things = kind === "permissions" ? "permission" : "place";
  return of === undefined
    ? `${count} ${things}${count === 1 ? "" : "s"}`
    : `${count} of ${of} ${things}${of === 1 ? "" : "s"}`;
}
