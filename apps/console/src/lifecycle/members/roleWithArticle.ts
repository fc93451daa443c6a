import type { OrganizationRole } from "@rolecall/organization";
import { roleLabel } from "../../words/grantWords.ts";

/** Names a role as it stands within a sentence: "an owner", "a billing admin". */
export function roleWithArticle(role: OrganizationRole): string {
  const label = roleLabel("organization", role).toLowerCase();
  return `${/^[aeiou]/.test(label) ? "an" : "a"} ${label}`;
}
