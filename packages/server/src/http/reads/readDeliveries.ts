import type { Database } from "../../storage/Database.ts";

/** What has become of the latest mail of an invitation. */
export interface Delivery {
  readonly state: "queued" | "sent" | "deferred" | "failed" | "bounced";
  /** Since when, in milliseconds since 1970. */
  readonly at: number;
  readonly reason?: string;
}

/**
 * Reads what has become of the latest mail of each of some invitations. One without a mail for its present link is left
 * out, and so is one whose mail went out more than a month ago.
 */
export async function readDeliveries(
  { query }: Database,
  organization: string,
  invitations: readonly string[],
): Promise<ReadonlyMap<string, Delivery>> {
  if (invitations.length === 0) return new Map();
  const rows = await query
    .selectFrom("outbox")
    .distinctOn("about")
    .select(["about", "created_at", "settled_at", "sent_at", "failed_at", "outcome", "reason"])
    .where("organization_id", "=", organization)
    .where("kind", "=", "invitation")
    .where("about", "in", invitations)
    .orderBy("about")
    .orderBy("id", "desc")
    .execute();
  return new Map(
    rows.flatMap((row) => {
      if (row.outcome === "withdrawn") return [];
      const at = row.sent_at ?? row.failed_at ?? row.settled_at ?? row.created_at;
      const reason = row.sent_at === null && row.reason !== null ? { reason: row.reason } : {};
      return [[row.about, { state: stateOf(row), at: at.getTime(), ...reason }]];
    }),
  );
}

function stateOf(row: {
  readonly sent_at: Date | null;
  readonly failed_at: Date | null;
  readonly settled_at: Date | null;
  readonly outcome: string | null;
}): Delivery["state"] {
  if (row.sent_at !== null) return "sent";
  if (row.failed_at !== null) return row.outcome === "bounced" ? "bounced" : "failed";
  return row.settled_at === null ? "queued" : "deferred";
}
