import type { Kysely } from "kysely";
import type { BackendTables } from "../storage/BackendTables.ts";
import { lastDays } from "./lastDays.ts";

/** The number of events in a project on each of the last days. */
export async function computeUsage(
  db: Kysely<BackendTables>,
  organization: string,
  project: string,
  now: Date,
  count = 30,
): Promise<readonly { readonly date: string; readonly events: number }[]> {
  const days = lastDays(now, count);
  const rows = await db
    .selectFrom("usage_days")
    .select(["day", "events"])
    .where("organization_id", "=", organization)
    .where("project_id", "=", project)
    .where("day", "in", days)
    .execute();
  const known = new Map(rows.map(({ day, events }) => [day, events]));
  return days.map((date) => ({ date, events: known.get(date) ?? 0 }));
}
