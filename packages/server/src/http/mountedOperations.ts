import { RolecallError } from "@rolecall/core";
import type { HandlerOptions } from "./HandlerOptions.ts";
import { operations, type OperationId } from "./operations.ts";

/**
 * Lists the operations that a handler answers: those that it names, or all of them. Changing the plan is among them only
 * where the application settles it. Throws for a name that there is not, and for a plan that nothing settles.
 */
export function mountedOperations({
  operations: named,
  changePlan,
}: Pick<HandlerOptions, "operations" | "changePlan">): readonly OperationId[] {
  if (changePlan !== undefined && typeof changePlan !== "function")
    throw new RolecallError(
      "change_plan_invalid",
      "`changePlan` is not a function. Pass a function that settles the payment",
    );
  if (named === undefined) return all.filter((id) => id !== plan || changePlan !== undefined);
  if (!Array.isArray(named))
    throw new RolecallError(
      "operation_unknown",
      "`operations` is not an array. Pass an array of operation names",
    );
  const unknown = named.filter((id) => !all.includes(id));
  if (unknown.length > 0)
    throw new RolecallError(
      "operation_unknown",
      `These operations don't exist: ${unknown.map((id) => JSON.stringify(id)).join(", ")}. Use the names in \`operations\` of @rolecall/server, such as "members.list"`,
    );
  if (named.includes(plan) && changePlan === undefined)
    throw new RolecallError(
      "change_plan_missing",
      `The operation \`${plan}\` needs a function that settles the payment. Pass \`changePlan\` as well, or leave the operation out`,
    );
  return all.filter((id) => named.includes(id));
}

const plan = "organizations.changePlan";

// Object.keys widens the names of this table to string
const all = Object.keys(operations) as OperationId[];
