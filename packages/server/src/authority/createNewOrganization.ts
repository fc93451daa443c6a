import { createOrganization, type Person } from "@rolecall/organization/rules";
import { answerOnce } from "./answerOnce.ts";
import type { Authority, ExecuteOptions } from "./Authority.ts";
import type { Executed } from "./Executed.ts";
import { storeSecondFactor } from "./storeSecondFactor.ts";
import { transact } from "./transact.ts";
import type { Workings } from "./Workings.ts";
import { writeChanges } from "./write/writeChanges.ts";
import { noMembers, writeOutcome } from "./writeOutcome.ts";

/** Creates an organization, whose owner is the person. A refused one is in no audit log: there is none yet. */
export async function createNewOrganization(
  workings: Workings,
  person: Person,
  asked: Parameters<Authority["createOrganization"]>[1],
  { idempotencyKey: key }: ExecuteOptions = {},
): Promise<Executed> {
  const organization = crypto.randomUUID();
  return transact(workings.database, (transaction) =>
    answerOnce(
      workings,
      transaction,
      { userId: person.userId, key, request: { createOrganization: asked } },
      async () => {
        const at = workings.clock();
        const outcome = createOrganization(
          { ...asked, plan: asked.plan ?? "free", id: organization },
          { now: at, actor: person },
        );
        if (outcome.status === "refused") return outcome;
        if (outcome.status === "unchanged") return { ...outcome, organization };
        const { changes } = outcome;
        const writing = { transaction, organization, actor: person };
        const reach = { everyone: false, userIds: new Set([person.userId]) };
        await writeChanges(writing, changes, noMembers);
        await writeOutcome(workings, writing, {
          at,
          actorId: person.userId,
          command: { type: "organization.create", ...asked },
          changes,
          mails: [],
          reach,
        });
        await storeSecondFactor(transaction, person.userId, person.secondFactor);
        return { status: "done", organization, changes };
      },
    ),
  );
}
