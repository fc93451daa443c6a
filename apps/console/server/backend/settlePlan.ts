import { organizationModel, type Plan } from "@rolecall/organization";
import type { Authority, ChangePlan } from "@rolecall/server";
import { backendDatabase } from "./storage/backendDatabase.ts";

/**
 * Settles the price of a plan change. Your product would charge here. This one only checks that there is a payment
 * method for a larger plan. A smaller plan starts at the next renewal, after a request.
 */
export const settlePlan =
  (authority: Pick<Authority, "database">): ChangePlan =>
  async ({ organization, asked, present }) => {
    if (getRank(asked.plan) < getRank(present.plan))
      return {
        status: "refused",
        message: "You can only request a smaller plan. Choose “Downgrade or cancel” under Overview.",
      };
    if (getRank(asked.plan) > getRank(present.plan) && !(await hasPayment(authority, organization)))
      return {
        status: "refused",
        message: "There is no payment method yet. Add one under Billing, then change the plan.",
      };
    return { status: "settled", plan: asked.plan, seats: asked.seats ?? present.seats };
  };

const getRank = (plan: Plan) => organizationModel.plans.indexOf(plan);

async function hasPayment({ database }: Pick<Authority, "database">, organization: string): Promise<boolean> {
  const row = await backendDatabase(database.query)
    .selectFrom("payment_methods")
    .select("organization_id")
    .where("organization_id", "=", organization)
    .executeTakeFirst();
  return row !== undefined;
}
