import type { OrganizationRole, ProjectRole } from "@rolecall/organization";
import { roleLabel } from "./describeGrant.ts";

/** Names a role as it stands within a sentence: "an owner", "a billing admin". */
export function roleWithArticle(role: OrganizationRole): string;
export function roleWithArticle(role: ProjectRole, scope: "project"): string;
export function roleWithArticle(role: string, scope = "organization"): string {
  const label = roleLabel(scope, role).toLowerCase();
  return `${/^[aeiou]/.test(label) ? "an" : "a"} ${label}`;
}
