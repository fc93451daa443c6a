import {
  type OrganizationPermission,
  organizationRoleDetails,
  permissionDetails,
} from "@rolecall/organization";
import type { AccessChanges } from "./accessChanges.ts";

/** Says in a few words what changed: the role, and the first things gained and lost. */
export function formatAccessChanges({ role, gained, lost }: AccessChanges): string {
  const sentences = [
    role === undefined
      ? ""
      : `You are now ${withArticle(organizationRoleDetails[role].label.toLowerCase())}.`,
    gained.length === 0 ? "" : `You can now: ${formatSome(gained)}.`,
    lost.length === 0 ? "" : `You can no longer: ${formatSome(lost)}.`,
  ];
  return sentences.filter((each) => each !== "").join(" ");
}

function formatSome(permissions: readonly OrganizationPermission[]): string {
  const first = permissions.slice(0, 2).map((each) => lowered(permissionDetails[each].label));
  const rest = permissions.length - first.length;
  return rest === 0 ? first.join(" and ") : `${first.join(", ")}, and ${rest} more`;
}

// "Create teams" within a sentence is "create teams"; "SSO" stays
const lowered = (label: string) =>
  /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
const withArticle = (words: string) => `${/^[aeiou]/.test(words) ? "an" : "a"} ${words}`;
