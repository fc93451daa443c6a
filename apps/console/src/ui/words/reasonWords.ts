import type { Decision, DeniedReason, Unlock } from "@rolecall/core";
import { organizationModel } from "@rolecall/organization";
import { roleLabel } from "./grantWords.ts";
import type { NameOf } from "./NameOf.ts";

/** Says in one sentence why a decision is as it is. `projectName` names a project by its id. */
export function reasonWords(decision: Decision, projectName: NameOf): string {
  if (decision.status === "allowed") return "Allowed.";
  if (decision.status === "unknown") return "Not known yet.";
  const place = decision.target?.["project"];
  if (decision.reason !== "no_role_here" || place === undefined) return reasons[decision.reason];
  return `It takes a role in ${projectName(place)}, and there is none.`;
}

const reasons = {
  not_granted: "No role held here allows it.",
  no_role_here: "It takes a role in the project, and there is none.",
  plan_required: "The organization's plan does not include it.",
  expired: "What is known about this person's access has run out.",
  unknown_permission: "The role model has no such permission.",
  invalid_target: "The question does not fit the permission.",
  invalid_snapshot: "What is known about this person's access could not be read.",
  org_not_active: "The organization is waiting to be deleted, so nothing in it can be changed.",
  second_factor_required: "The organization requires a second factor. Set one up in your account first.",
} as const satisfies Record<DeniedReason, string>;

/** Names what would turn a denial: "Organization owner", "Project admin", "Enterprise plan". */
export function unlockWords(unlock: Unlock): string {
  if ("plan" in unlock) return `${unlock.plan.charAt(0).toUpperCase()}${unlock.plan.slice(1)} plan`;
  const label = roleLabel(unlock.scope, unlock.role);
  return `${unlock.scope === organizationModel.root ? "Organization" : "Project"} ${label.toLowerCase()}`;
}

/**
 * Explains a disabled control in one sentence: who may use it, or why no one may.
 * "Only for an owner or admin of the organization, or an owner of the project."
 */
export function helpWords(decision: Decision, projectName: NameOf): string {
  if (decision.status !== "denied") return "";
  const { reason, unlockedBy } = decision;
  if (reason === "expired" || unlockedBy.length === 0) return reasonWords(decision, projectName);
  const rolesOf = (scope: string) =>
    unlockedBy.flatMap((unlock) =>
      "role" in unlock && unlock.scope === scope ? [roleLabel(scope, unlock.role).toLowerCase()] : [],
    );
  const groups = organizationModel.scopes.flatMap((scope) => {
    const roles = rolesOf(scope);
    return roles.length === 0 ? [] : [`${withArticle(anyOf.format(roles))} of the ${scope}`];
  });
  const plans = unlockedBy.flatMap((unlock) => ("plan" in unlock ? [`the ${unlockWords(unlock)}`] : []));
  return `Only for ${[...groups, ...plans].join(", or ")}.`;
}

const anyOf = new Intl.ListFormat("en", { type: "disjunction" });
const withArticle = (words: string) => `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
