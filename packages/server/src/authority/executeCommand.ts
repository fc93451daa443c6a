import type { Command, Person } from "@rolecall/organization/rules";
import type { Transaction } from "kysely";
import type { Tables } from "../storage/Tables.ts";
import type { AuthorityCommand } from "./AuthorityCommand.ts";
import type { ExecuteWithinOptions } from "./Authority.ts";
import { answerOnce } from "./answerOnce.ts";
import { carryOut } from "./carryOut.ts";
import type { Executed } from "./Executed.ts";
import { hashToken } from "./hashToken.ts";
import { makeToken } from "./tokens/makeToken.ts";
import { transact } from "./transact.ts";
import type { Workings } from "./Workings.ts";

/** Decides a command by the rules and writes what it comes to, in one transaction. */
export async function executeCommand(
  workings: Workings,
  organization: string,
  asked: AuthorityCommand,
  person: Person,
  { idempotencyKey: key, version, transaction: within }: ExecuteWithinOptions = {},
): Promise<Executed> {
  const { command, token } = await complete(asked);
  const execute = (transaction: Transaction<Tables>) =>
    answerOnce(
      workings,
      transaction,
      { userId: person.userId, key, request: { organization, asked, version } },
      () =>
        carryOut(workings, transaction, {
          organization,
          command,
          actor: person,
          membersOnly: true,
          token,
          version,
        }),
    );
  // mails of a transaction that is not committed yet go out with the next round after it is
  if (within !== undefined) return execute(within);
  const executed = await transact(workings.database, execute);
  if (executed.status === "done") workings.mailWaits();
  return executed;
}

/** Makes what no one may choose: ids and tokens. */
async function complete(
  asked: AuthorityCommand,
): Promise<{ readonly command: Command; readonly token?: string }> {
  if (asked.type === "team.create" || asked.type === "project.create")
    return { command: { ...asked, id: crypto.randomUUID() } };
  const isSent = asked.type === "invitation.resend" || asked.type === "invitation.retry";
  if (asked.type !== "invite" && !isSent) return { command: asked };
  const token = makeToken();
  const tokenHash = await hashToken(token);
  return asked.type === "invite"
    ? { command: { ...asked, id: crypto.randomUUID(), tokenHash }, token }
    : { command: { ...asked, tokenHash }, token };
}
