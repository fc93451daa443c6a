import type { Decision, Unlock } from "@rolecall/core";
import { organizationModel } from "@rolecall/organization";
import { projectName } from "../acme/acme.ts";
import { roleLabel } from "./grantWords.ts";

/** Says in one sentence why a decision is as it is. */
export function reasonWords(decision: Decision): string {
  if (decision.status === "allowed") return "Allowed.";
  const place = decision.target?.["project"];
  const project = place === undefined ? "the project" : projectName(place);
  switch (decision.reason) {
    case "not_granted":
      return "No role held here allows it.";
    case "no_role_here":
      return `It takes a role in ${project}, and there is none.`;
    case "plan_required":
      return "The organization's plan does not include it.";
    case "expired":
      return "What is known about this person's access has run out.";
    case "unknown_permission":
      return "The role model has no such permission.";
    case "invalid_target":
      return "The question does not fit the permission.";
    case "invalid_snapshot":
      return "What is known about this person's access could not be read.";
    case "not_loaded":
    case "not_refreshed":
      return "Not known yet.";
  }
}

/** Names what would turn a denial: "Organization owner", "Project admin", "Enterprise plan". */
export function unlockWords(unlock: Unlock): string {
  if ("plan" in unlock) return `${unlock.plan.charAt(0).toUpperCase()}${unlock.plan.slice(1)} plan`;
  const label = roleLabel(unlock.scope, unlock.role);
  return `${unlock.scope === organizationModel.root ? "Organization" : "Project"} ${label.toLowerCase()}`;
}

/**
 * Explains a disabled control in one sentence: who may use it, or why nobody may.
 * "Only for an owner or admin of the organization, or an owner of the project."
 */
export function helpWords(decision: Decision): string {
  if (decision.status !== "denied") return "";
  const { reason, unlockedBy } = decision;
  if (reason === "expired" || unlockedBy.length === 0) return reasonWords(decision);
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
