import { organizationModel, type Plan } from "@rolecall/organization";
import { projectRolesOn } from "@rolecall/organization/rules";
import { roleLabel } from "../../ui/words/grantWords.ts";
import { numberWords } from "../../ui/words/numberWords.ts";

const list = new Intl.ListFormat("en");

/** Names a plan as people do: "Enterprise". */
export const planLabel = (plan: Plan): string => plan.charAt(0).toUpperCase() + plan.slice(1);

/** Says what a plan includes, one thing each. */
export function planIncludes(plan: Plan): readonly string[] {
  const roles = projectRolesOn(plan).map((role) => roleLabel("project", role).toLowerCase());
  return [
    `${numberWords(eventsIncluded[plan])} events in 30 days`,
    `Project roles to give: ${list.format(roles)}`,
    ...(plan === "enterprise" ? ["GDPR API tokens also for the admins of a project"] : []),
  ];
}

/** Tells whether a plan is a step up from another. */
export const isUpgrade = (from: Plan, to: Plan): boolean =>
  organizationModel.plans.indexOf(to) > organizationModel.plans.indexOf(from);

/** Says what a step down takes away, or nothing where nothing is lost. */
export function planLoss(from: Plan, to: Plan): string | undefined {
  if (from === to || isUpgrade(from, to)) return undefined;
  const left = projectRolesOn(to);
  const gone = projectRolesOn(from)
    .filter((role) => !left.includes(role))
    .map((role) => roleLabel("project", role).toLowerCase());
  const events = `Only ${numberWords(eventsIncluded[to])} events in 30 days are included.`;
  if (gone.length === 0) return events;
  return `${events} You can no longer make anyone ${list.format(gone)} of a project. People who are keep the role.`;
}

/** How many events a plan includes in 30 days. */
const eventsIncluded = {
  free: 100_000,
  growth: 5_000_000,
  enterprise: 50_000_000,
} as const satisfies Record<Plan, number>;
