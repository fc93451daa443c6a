import type { Plan } from "@rolecall/organization";

/** What a plan costs for each seat in a month, in cents of a euro, before tax. */
export const planPrices = { free: 0, growth: 2_900, enterprise: 4_700 } as const satisfies Record<
  Plan,
  number
>;

/** How many events a plan includes in 30 days. */
export const eventsIncluded = {
  free: 100_000,
  growth: 5_000_000,
  enterprise: 50_000_000,
} as const satisfies Record<Plan, number>;
