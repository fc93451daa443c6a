import { sql } from "kysely";
import { z } from "zod";
import type { Database } from "../../storage/Database.ts";
import { pagingOf, positionFields } from "../pagingOf.ts";
import type { ReadInputOf } from "../schemaOf.ts";
import { beyond } from "./beyond.ts";
import { pageOf } from "./pageOf.ts";
import { readDeliveries } from "./readDeliveries.ts";

/** Reads one part of the invitations, the latest first. One whose time is over counts as expired. */
export async function invitationRows(
  database: Database,
  asked: ReadInputOf<"invitations.list">,
  now: number,
) {
  const { organization, state, limit } = asked;
  const paging = await pagingOf("invitations", asked, z.tuple([positionFields.instant, positionFields.text]));
  const at = new Date(now);
  let query = database.query
    .selectFrom("invitations")
    .selectAll()
    .where("organization_id", "=", organization)
    .where("hidden", "=", false)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (state === "pending") query = query.where("state", "=", state).where("expires_at", ">", at);
  else if (state === "expired")
    query = query.where((where) =>
      where.or([
        where("state", "=", state),
        where.and([where("state", "=", "pending"), where("expires_at", "<=", at)]),
      ]),
    );
  else if (state !== undefined) query = query.where("state", "=", state);
  if (paging.from !== undefined)
    query = query.where(beyond([sql.ref("created_at"), sql.ref("id")], paging.from, "desc"));
  const rows = await query.execute();
  const delivered = await readDeliveries(
    database,
    organization,
    rows.map((row) => row.id),
  );
  return pageOf(
    rows,
    limit,
    paging,
    (row) => [row.created_at.getTime(), row.id],
    (row) => ({
      id: row.id,
      email: row.email,
      ...(row.name === null ? {} : { name: row.name }),
      role: row.role,
      state: row.state === "pending" && row.expires_at.getTime() <= now ? ("expired" as const) : row.state,
      projects: row.projects,
      teamIds: row.team_ids,
      invitedBy: row.invited_by,
      createdAt: row.created_at.getTime(),
      expiresAt: row.expires_at.getTime(),
      sentCount: row.sent_count,
      lastSentAt: row.last_sent_at.getTime(),
      ...(delivered.has(row.id) ? { delivery: delivered.get(row.id) } : {}),
      ...(row.accepted_by === null ? {} : { acceptedBy: row.accepted_by }),
      version: row.version,
    }),
  );
}
