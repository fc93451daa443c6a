import type { Database } from "../../storage/Database.ts";
import { readCursor } from "../readCursor.ts";
import type { ReadInputOf } from "../schemaOf.ts";
import { pageOf } from "./pageOf.ts";

/** Reads one part of the audit log, the latest first. */
export async function auditRows(
  database: Database,
  { organization, actor, action, outcome, limit, cursor }: ReadInputOf<"audit.list">,
) {
  let query = database.query
    .selectFrom("audit_events")
    .select(["id", "at", "actor_id", "action", "outcome", "code", "command", "changes"])
    .where("organization_id", "=", organization)
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (actor !== undefined) query = query.where("actor_id", "=", actor);
  if (action !== undefined) query = query.where("action", "=", action);
  if (outcome !== undefined) query = query.where("outcome", "=", outcome);
  const [id] = readCursor("latest", ["number"], cursor) ?? [];
  if (id !== undefined) query = query.where("id", "<", Number(id));
  return pageOf(
    await query.execute(),
    limit,
    "latest",
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
