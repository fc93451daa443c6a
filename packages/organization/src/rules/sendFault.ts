import type { Facts } from "./Facts.ts";
import type { MemberRecord } from "./records.ts";
import type { Refused } from "./Refused.ts";
import { refuse } from "./refuse.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

/**
 * How many invitation mails go out. Of one organization: per day to one address; per hour to one mail domain; per day
 * in all, for the young and free and the rest. One person may send no more in all organizations together, and no
 * address gets more than `anywhere` a day from all of them: organizations are free to make.
 */
const most = { toAddress: 5, toDomain: 10, young: 50, established: 500, anywhere: 20 };

/** Keeps the limits on how many invitation mails go out. */
export function sendFault(
  facts: Facts,
  actor: Pick<MemberRecord, "userId">,
  email: string,
  now: number,
): Refused | undefined {
  // Both read alike: no one is to learn that other organizations have invited this address.
  if (
    facts.sendsTo(email, now - day) >= most.toAddress ||
    facts.sendsToFromAll(email, now - day) >= most.anywhere
  )
    return tooMany(
      `${email} was sent ${most.toAddress} invitations within 24 hours, which is the limit. Try again tomorrow.`,
      day,
    );
  const domain = email.slice(email.lastIndexOf("@") + 1);
  if (facts.sendsSince(now - hour, domain) >= most.toDomain)
    return tooMany(
      `${most.toDomain} invitations were sent to ${domain} within an hour, which is the limit. Try again in an hour.`,
      hour,
    );
  const { name, plan, createdAt } = facts.organization;
  const daily = plan !== "free" || now - createdAt > 30 * day ? most.established : most.young;
  if (facts.sendsSince(now - day) >= daily)
    return tooMany(
      `${name} sent ${daily} invitations within 24 hours, which is the limit. Try again tomorrow.`,
      day,
    );
  if (facts.sendsBy(actor.userId, now - day) >= daily)
    return tooMany(
      `You sent ${daily} invitations within 24 hours across all your organizations, which is the limit. Try again tomorrow.`,
      day,
    );
  return undefined;
}

function tooMany(message: string, wait: number): Refused {
  const { refusal } = refuse("rate_limited", message);
  return { status: "refused", refusal: { ...refusal, retryAfter: wait / 1000 } };
}
