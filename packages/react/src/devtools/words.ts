import type { AnyTarget, Decision, Grant, UnknownReason, Unlock } from "@rolecall/core";
import { formatDenial } from "@rolecall/core/messages";
import type { AskedList } from "./AskedList.ts";

const unknown: Record<UnknownReason, string> = {
  not_loaded: "No snapshot has arrived yet.",
  not_refreshed: "The snapshot expired and no new one has arrived.",
};

/** Says an answer in one word. */
export const answerWords = (status: Decision["status"]): string =>
  ({ allowed: "✓ Allowed", denied: "✕ Denied", unknown: "… Unknown" })[status];

/** Says why something is not allowed; nothing for what is. Places are shown by their ids. */
export const reasonWords = (decision: Decision): string =>
  decision.status === "unknown"
    ? unknown[decision.reason]
    : formatDenial(decision, { placeName: (_scope, id) => id });

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
