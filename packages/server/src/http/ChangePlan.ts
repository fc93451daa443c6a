import type { Plan } from "@rolecall/organization";
import type { Person } from "@rolecall/organization/rules";

/** A plan, and how many seats come with it. */
export interface PlanAndSeats {
  readonly plan: Plan;
  /** How many members and pending invitations there may be together. Without it, as many as before. */
  readonly seats?: number | undefined;
}

/**
 * What a person asks of the plan. They may change it: their permission, the state of the organization and the seats that
 * are taken have been checked.
 */
export interface PlanRequest {
  /** The id of the organization. */
  readonly organization: string;
  /** Who asks. */
  readonly person: Person;
  /** What the organization has now. */
  readonly present: PlanAndSeats;
  /** What they ask for. It is a wish: what counts is what you name in the answer. */
  readonly asked: PlanAndSeats;
  /**
   * The `Idempotency-Key` of the request. The same one comes again when an answer was lost on its way: hand it to your
   * payment service, so that nothing is charged twice.
   */
  readonly idempotencyKey?: string | undefined;
}

/** What came of a request: the payment is settled and this is what it pays for, or it is not and nothing changes. */
export type PlanAnswer =
  | ({ readonly status: "settled" } & PlanAndSeats)
  | {
      readonly status: "refused";
      /** Why, and what helps: whole sentences for the person who asked. */
      readonly message: string;
    };

/**
 * Settles the payment for another plan, and names plan and seats itself. Whatever else it does (throws, gives something
 * else, does not settle in time) is answered `plan_not_settled`, and the plan stays as it is.
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
