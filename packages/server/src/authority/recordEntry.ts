import type { Transaction } from "kysely";
import type { Tables } from "../storage/Tables.ts";
import type { AuditEntry } from "./AuditEntry.ts";
import { keptCommand } from "./keptCommand.ts";
import type { Workings } from "./Workings.ts";

/** Writes an entry of an application into the audit log, by itself or within a transaction. */
export async function recordEntry(
  { database, clock }: Workings,
  { organization, actor, action, details, ...outcome }: AuditEntry,
  transaction?: Transaction<Tables>,
): Promise<void> {
  await (transaction ?? database.query)
    .insertInto("audit_events")
    .values({
      organization_id: organization,
      at: new Date(clock()),
      actor_id: actor ?? null,
      action,
      outcome: outcome.outcome,
      code: outcome.outcome === "refused" ? outcome.code : null,
      command: keptCommand({ ...details, type: action }),
      changes: JSON.stringify([]),
    })
    .execute();
}
