import type { Command } from "@rolecall/organization/rules";
import { carryOut } from "./carryOut.ts";
import { transact } from "./transact.ts";
import type { Workings } from "./Workings.ts";

const day = 24 * 60 * 60 * 1000;
/** How long a mail that has gone out, or never will, is remembered. */
const mailsRemembered = 30 * day;
const mostAtOnce = 200;

/**
 * Does what the clock asks for. What fails in one organization stops no other; several servers may do it at once,
 * because each organization is locked and looked at again.
 */
export async function runClock(workings: Workings): Promise<void> {
  const { query } = workings.database;
  const now = new Date(workings.clock());
  const overdue = await query
    .selectFrom("invitations")
    .select("organization_id as id")
    .distinct()
    .where("state", "=", "pending")
    .where("expires_at", "<=", now)
    .limit(mostAtOnce)
    .execute();
  const due = await query
    .selectFrom("organizations")
    .select("id")
    .where("state", "=", "deletionRequested")
    .where("purge_at", "<=", now)
    .limit(mostAtOnce)
    .execute();
  await runEach(workings, overdue, { type: "invitations.expire" });
  await runEach(workings, due, { type: "organization.delete" });

  try {
    await workings.denials.tick();
  } catch (error) {
    workings.onError(error);
  }

  const yesterday = new Date(now.getTime() - day);
  await query.deleteFrom("idempotency_keys").where("created_at", "<=", yesterday).execute();
  await query
    .deleteFrom("outbox")
    // an invitation whose mail has failed goes on saying so
    .where((of) =>
      of.or([
        of("sent_at", "is not", null),
        of.and([
          of("failed_at", "is not", null),
          of.or([of("kind", "!=", "invitation"), of("outcome", "=", "withdrawn")]),
        ]),
      ]),
    )
    .where("created_at", "<=", new Date(now.getTime() - mailsRemembered))
    .execute();
}

async function runEach(
  workings: Workings,
  organizations: readonly { readonly id: string }[],
  command: Command,
): Promise<void> {
  for (const { id: organization } of organizations)
    try {
      const order = { organization, command, actor: "system", membersOnly: false } as const;
      await transact(workings.database, (transaction) => carryOut(workings, transaction, order));
    } catch (error) {
      workings.onError(error);
    }
}
