import pg from "pg";

/** A connection of someone else, who holds an organization. */
export interface Holding {
  /** Resolves once this many others wait for the lock. */
  waiting(count: number): Promise<void>;
  release(): Promise<void>;
}

/** Locks an organization from a connection of its own, as a command does that is under way. */
export async function holding(url: string, organization: string): Promise<Holding> {
  const [holder, watcher] = [new pg.Client(url), new pg.Client(url)];
  await Promise.all([holder.connect(), watcher.connect()]);
  await holder.query("begin");
  await holder.query("select from rolecall.organizations where id = $1 for update", [organization]);
  return {
    async waiting(count) {
      for (;;) {
        // asks again and again, for the database tells no one that someone waits
        // oxlint-disable-next-line no-await-in-loop
        const { rows } = await watcher.query(
          "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
        );
        if (rows.length >= count) return;
      }
    },
    async release() {
      await holder.query("rollback");
      await Promise.all([holder.end(), watcher.end()]);
    },
  };
}
