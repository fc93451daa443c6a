import type { Decision, DeniedDecision } from "@rolecall/core";
import { formatDenial } from "@rolecall/core/messages";
import { organizationLabels } from "@rolecall/organization";
import type { GetName } from "./GetName.ts";

/** An owner or admin of the organization, who can help those who are denied. */
export interface Administrator {
  readonly role: string;
  readonly name?: string | undefined;
}

/** Says to the person who is denied what they can't do and who can help; empty for everything else. */
export function denialSentence(
  decision: Decision,
  {
    projectName,
    organization,
    administrators = [],
    action,
  }: {
    readonly projectName: GetName;
    /** The organization's name. */
    readonly organization?: string | undefined;
    readonly administrators?: readonly Administrator[] | undefined;
    /** What was tried, as an instruction. @default the label of the permission */
    readonly action?: string | undefined;
  },
): string {
  if (decision.status !== "denied") return "";
  return formatDenial(decision, {
    labels: organizationLabels,
    placeName: (_scope, id) => projectName(id),
    rootName: organization,
    action,
    helpers: administrators.flatMap(({ role, name }) =>
      name !== undefined && canHelp(decision, role) ? [name] : [],
    ),
  });
}

/** Where a role or plan is missing altogether, every administrator can give one; else those who have the permission. */
function canHelp({ reason, unlockedBy }: DeniedDecision, role: string): boolean {
  if (reason !== "not_granted") return true;
  // an owner or admin of the organization is the same in every project
  return unlockedBy.some((each) => "role" in each && each.role === role);
}
