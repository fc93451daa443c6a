import type { Plan } from "@rolecall/organization";
import type { Person } from "@rolecall/organization/rules";

/** A plan and its seats. */
export interface PlanAndSeats {
  /** The plan. */
  readonly plan: Plan;
  /** The maximum number of active members and pending invitations together. If left out, it stays the same. */
  readonly seats?: number | undefined;
}

/**
 * * A request for another plan. The permission, the state of the organization and the taken seats have already been
 * checked.
 */
export interface PlanRequest {
  /** The id of the organization. */
  readonly organization: string;
  /** Who asks. */
  readonly person: Person;
  /** The current plan and seats. */
  readonly present: PlanAndSeats;
  /** The requested plan and seats. What you return is what counts. */
  readonly asked: PlanAndSeats;
  /**
   * * The `Idempotency-Key` of the request. A retry has the same one: pass it to your payment service, so that nothing
   * is charged twice.
   */
  readonly idempotencyKey?: string | undefined;
}

/** The result: what was paid for, or why nothing changes. */
export type PlanAnswer =
  | ({ readonly status: "settled" } & PlanAndSeats)
  | {
      readonly status: "refused";
      /** What happened and what to do, in whole sentences to the signed-in person. */
      readonly message: string;
    };

/**
 * Settles the payment for another plan, and returns the plan and seats that were paid for. If it throws, returns
 * anything else or takes too long, the request is answered `plan_not_settled` and the plan stays as it is.
 * @example
 * import type { ChangePlan } from "@rolecall/server";
 *
 * declare function charge(organization: string, plan: string, seats: number, key?: string): Promise<boolean>;
 *
 * export const changePlan: ChangePlan = async ({ organization, asked, present, idempotencyKey }) => {
 *   const seats = asked.seats ?? present.seats ?? 5;
 *   return (await charge(organization, asked.plan, seats, idempotencyKey))
 *     ? { status: "settled", plan: asked.plan, seats }
 *     : { status: "refused", message: "The card was declined. Enter another one, then try again." };
 * };
 */
export type ChangePlan = (request: PlanRequest) => Promise<PlanAnswer>;
