import type { Database } from "@rolecall/server";
import { sql } from "kysely";
import { expect, vi } from "vitest";

/** Resolves when this many connections wait for a lock. */
export async function untilWaiting({ query }: Database, count: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const { rows } = await sql<{ readonly waiting: number }>`
        select count(*)::integer as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'
      `.execute(query);
      expect(rows[0]?.waiting).toBe(count);
    },
    { timeout: 9_000, interval: 20 },
  );
}
