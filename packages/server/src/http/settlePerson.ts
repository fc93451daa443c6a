import type { Person } from "@rolecall/organization/rules";
import type { Authority } from "../authority/Authority.ts";
import { storeSecondFactor } from "../authority/storeSecondFactor.ts";
import { transact } from "../authority/transact.ts";
import { personAsking } from "./personAsking.ts";

/**
 * Stores whether the person who asks has a second factor, where their memberships say otherwise: snapshots and
 * `authority.access` are made without a request.
 */
export async function settlePerson(
  { database }: Authority,
  options: Parameters<typeof personAsking>[0],
  request: Request,
  person: Person,
): Promise<Person> {
  const outdated = await database.query
    .selectFrom("members")
    .select("user_id")
    .where("user_id", "=", person.userId)
    .where("second_factor", "!=", person.secondFactor ?? false)
    .limit(1)
    .executeTakeFirst();
  if (outdated === undefined) return person;
  // what is stored may be newer than the person, when their second factor was switched on or off in between
  const now = await personAsking(options, request);
  await transact(database, (transaction) =>
    storeSecondFactor(transaction, now.userId, now.secondFactor ?? false),
  );
  return now;
}
