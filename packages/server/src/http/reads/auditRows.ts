import { z } from "zod";
import type { Database } from "../../storage/Database.ts";
import { pagingOf, positionFields } from "../pagingOf.ts";
import type { ReadInputOf } from "../schemaOf.ts";
import { pageOf } from "./pageOf.ts";

/** Reads one part of the audit log, the latest first. */
export async function auditRows(database: Database, asked: ReadInputOf<"audit.list">) {
  const { organization, actor, action, outcome, limit } = asked;
  const paging = await pagingOf("audit", asked, z.tuple([positionFields.serial]));
  let query = database.query
    .selectFrom("audit_events")
    .select(["id", "at", "actor_id", "action", "outcome", "code", "command", "changes"])
    .where("organization_id", "=", organization)
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (actor !== undefined) query = query.where("actor_id", "=", actor);
  if (action !== undefined) query = query.where("action", "=", action);
  if (outcome !== undefined) query = query.where("outcome", "=", outcome);
  if (paging.from !== undefined) query = query.where("id", "<", paging.from[0]);
  return pageOf(
    await query.execute(),
    limit,
    paging,
    (row) => [row.id],
    (row) => ({
      id: row.id,
      at: row.at.getTime(),
      ...(row.actor_id === null ? {} : { actor: row.actor_id }),
      action: row.action,
      outcome: row.outcome,
      ...(row.code === null ? {} : { code: row.code }),
      command: row.command,
      changes: row.changes,
    }),
  );
}
