import type { Grant } from "@rolecall/core";
import { organizationModel, organizationRoleDetails, projectRoleDetails } from "@rolecall/organization";
import type { GetName } from "./GetName.ts";

/** A grant as two short texts: the role, and how the person came by it. */
export interface GrantDescription {
  readonly role: string;
  /** Empty for the organization role, which has only one. */
  readonly origin: string;
  /** Whether it is no grant of its own but follows from the organization role. */
  readonly conferred: boolean;
}

/** Puts a grant into words: "Analyst of Web", "by the team Growth". `projectName` names a project by its id. */
export function describeGrant({ scope, id, role, source }: Grant, projectName: GetName): GrantDescription {
  const conferred = scope !== organizationModel.root && source === organizationModel.root;
  const named =
    scope === organizationModel.root
      ? `Organization ${roleLabel("organization", role).toLowerCase()}`
      : `Project ${roleLabel("project", role).toLowerCase()} of ${projectName(id)}`;
  return { role: named, origin: formatOrigin(scope, source, conferred), conferred };
}

function formatOrigin(scope: string, source: string, conferred: boolean): string {
  if (conferred) return "follows from the organization role";
  if (scope === organizationModel.root) return "";
  if (source === "individual") return "given to the person";
  if (source === "everyone") return "given to everyone";
  if (source === "team") return "by a team";
  return `by the team ${source.replace(/^team:/, "")}`;
}

/** Names a role as people do: "billingAdmin" → "Billing admin". */
export function roleLabel(scope: string, role: string): string {
  const details: Readonly<Record<string, { readonly label: string }>> =
    scope === organizationModel.root ? organizationRoleDetails : projectRoleDetails;
  return details[role]?.label ?? role;
}
