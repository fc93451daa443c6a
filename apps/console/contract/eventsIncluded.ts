import type { Plan } from "@rolecall/organization";

/** How many events a plan includes in 30 days. */
export const eventsIncluded = {
  free: 100_000,
  growth: 5_000_000,
  enterprise: 50_000_000,
} as const satisfies Record<Plan, number>;
