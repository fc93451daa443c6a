import { organizationModel, type Plan } from "@rolecall/organization";
import { projectRolesOn } from "@rolecall/organization/rules";
import { eventsIncluded, planPrices } from "../../../contract/planTerms.ts";
import { roleLabel } from "../../ui/words/describeGrant.ts";
import { formatMoney } from "../../ui/words/formatMoney.ts";
import { formatNumber } from "../../ui/words/formatNumber.ts";

const list = new Intl.ListFormat("en");

/** Names a plan as people do: "Enterprise". */
export const planLabel = (plan: Plan): string => plan.charAt(0).toUpperCase() + plan.slice(1);

/** Says what a plan costs in a month: "€1,880.00 a month for 40 seats, plus tax". */
export function planPrice(plan: Plan, seats: number): string {
  if (planPrices[plan] === 0) return "Free of charge";
  const total = formatMoney(planPrices[plan] * seats);
  return `${total} a month for ${seats === 1 ? "1 seat" : `${formatNumber(seats)} seats`}, plus tax`;
}

/** Says what a plan includes, one thing each. */
export function planIncludes(plan: Plan): readonly string[] {
  const roles = projectRolesOn(plan).map((role) => roleLabel("project", role).toLowerCase());
  const price = planPrices[plan];
  return [
    price === 0 ? "Free of charge" : `${formatMoney(price)} a month for each seat, plus tax`,
    `${formatNumber(eventsIncluded[plan])} events in 30 days`,
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
  const events = `Only ${formatNumber(eventsIncluded[to])} events in 30 days are included.`;
  if (gone.length === 0) return events;
  return `${events} You can no longer make anyone ${list.format(gone)} of a project. People who are keep the role.`;
}
