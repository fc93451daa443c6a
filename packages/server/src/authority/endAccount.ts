import { leave, passwordFault, type Person } from "@rolecall/organization/rules";
import type { Change } from "@rolecall/organization/rules";
import { queueMail } from "../mail/queueMail.ts";
import type { Executed } from "./Executed.ts";
import { refusalOf } from "./denials/refusalOf.ts";
import { createFactsLoader } from "./facts/createFactsLoader.ts";
import { foresee } from "./facts/foresee.ts";
import { lockMemberships } from "./lockMemberships.ts";
import { transact } from "./transact.ts";
import { withoutTokens } from "./withoutTokens.ts";
import type { Workings } from "./Workings.ts";
import { reachOf } from "./write/reachOf.ts";
import { writeChanges } from "./write/writeChanges.ts";
import { noMembers, writeOutcome } from "./writeOutcome.ts";

/**
 * Ends all memberships of a person who has just proven that it is them, or none where a single one cannot end, and
 * tells their address.
 */
export async function endAccount(workings: Workings, person: Person): Promise<Executed> {
  const executed = await transact(workings.database, async (transaction): Promise<Executed> => {
    const { userId } = person;
    const now = workings.clock();
    const rows = await lockMemberships(transaction, userId);
    const leavings = [];
    for (const row of rows) {
      const loader = createFactsLoader(transaction, row);
      const command = { type: "member.leave" } as const;
      const leaving = await loader.run(
        (facts) => {
          const outcome = leave(facts, command, { now, actor: person });
          const changes = outcome.status === "done" ? outcome.changes : [];
          return { organization: row.id, outcome, reach: reachOf(facts, changes) };
        },
        foresee(row.id, command, userId, now),
      );
      leavings.push(leaving);
    }

    const happening = {
      at: now,
      actorId: userId,
      command: { type: "account.delete" },
      changes: [],
      mails: [],
      reach: noMembers,
    };
    const unconfirmed = passwordFault("account.delete", person, "delete your account");
    const refusals = leavings.flatMap(({ organization, outcome }) => {
      const refused = outcome.status === "refused" ? outcome : unconfirmed;
      return refused === undefined ? [] : [{ organization, refusal: refused.refusal }];
    });
    for (const { organization, refusal } of refusals)
      await workings.denials.write(transaction, refusalOf(organization, userId, happening.command, refusal));
    const [refused = unconfirmed] = refusals;
    if (refused !== undefined) return { status: "refused", refusal: refused.refusal };

    const all: Change[] = [];
    for (const { organization, outcome, reach } of leavings) {
      if (outcome.status !== "done") continue;
      const { changes } = outcome;
      const writing = { transaction, organization };
      await writeChanges(writing, changes, reach);
      await writeOutcome(workings, writing, { ...happening, changes, reach });
      all.push(...changes);
    }
    if (all.length > 0)
      await queueMail(
        workings,
        {
          to: person.email,
          about: userId,
          subject: "Your account is being deleted",
          text: "Hello,\n\nYou requested the deletion of your account, and you have left all your organizations. This can't be undone.\n\nIf you didn't request it, contact an owner of your organization. They can invite you again.\n",
        },
        transaction,
      );
    await transaction.deleteFrom("idempotency_keys").where("user_id", "=", userId).execute();
    return all.length === 0
      ? { status: "unchanged", organization: "" }
      : { status: "done", organization: "", changes: withoutTokens(all) };
  });
  if (executed.status === "done") workings.mailWaits();
  return executed;
}
