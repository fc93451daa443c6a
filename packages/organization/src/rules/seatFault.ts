import type { Facts } from "./Facts.ts";
import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

/**
 * Keeps the number of seats, if the organization has one. `taken` counts without the person who comes, and is not
 * asked where there is nothing to keep.
 */
export function seatFault(
  { organization }: Facts,
  taken: () => number,
  suggestion: string,
): Refused | undefined {
  const { name, seats } = organization;
  if (seats === undefined || taken() < seats) return undefined;
  return refuse("no_seat", `All ${seats} seats of ${name} are taken. ${suggestion}`);
}
