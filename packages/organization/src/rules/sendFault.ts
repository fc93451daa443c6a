import type { Facts } from "./Facts.ts";
import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/**
 * How many invitation mails go out: per day to one address; per hour to one mail domain; per day in all, for the young
 * and free and the rest.
 */
const most = { toAddress: 5, toDomain: 10, young: 50, established: 500 };

/** Keeps the limits on how many invitation mails go out. */
export function sendFault(facts: Facts, email: string, now: number): Refused | undefined {
  if (facts.sendsTo(email, now - day) >= most.toAddress)
    return refuse(
      "rate_limited",
      `${most.toAddress} invitations to ${email} went out within 24 hours, and that is the most. Try again tomorrow.`,
    );
  const domain = email.slice(email.lastIndexOf("@") + 1);
  if (facts.sendsSince(now - hour, domain) >= most.toDomain)
    return refuse(
      "rate_limited",
      `${most.toDomain} invitations to ${domain} went out within an hour, and that is the most. Try again in an hour.`,
    );
  const { name, plan, createdAt } = facts.organization;
  const daily = plan !== "free" || now - createdAt > 30 * day ? most.established : most.young;
  if (facts.sendsSince(now - day) >= daily)
    return refuse(
      "rate_limited",
      `${name} has sent ${daily} invitations within 24 hours, and that is the most. Try again tomorrow.`,
    );
  return undefined;
}
