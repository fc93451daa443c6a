import type { Person } from "@rolecall/organization/rules";
import { answerOnce } from "./answerOnce.ts";
import type { ExecuteOptions } from "./Authority.ts";
import { carryOut } from "./carryOut.ts";
import { tellsTooMuch } from "./tellsTooMuch.ts";
import type { Executed } from "./Executed.ts";
import { findByToken } from "./findByToken.ts";
import { hashToken } from "./hashToken.ts";
import { refusals } from "./refusals.ts";
import { storeSecondFactor } from "./storeSecondFactor.ts";
import { transact } from "./transact.ts";
import type { Workings } from "./Workings.ts";

/** Accepts or declines the invitation with this token. */
export async function answerByToken(
  workings: Workings,
  token: string,
  answer: "accept" | "decline",
  person: Person,
  { idempotencyKey: key }: ExecuteOptions = {},
): Promise<Executed> {
  const tokenHash = await hashToken(token);
  const command = { type: `invitation.${answer}`, tokenHash } as const;
  const executed = await transact(workings.database, (transaction) =>
    answerOnce(workings, transaction, { userId: person.userId, key, request: command }, async () => {
      const found = await findByToken(transaction, tokenHash, person, workings.clock());
      if (found?.closed) workings.denials.countStranger(found.organization);
      if (found === undefined || found.closed)
        return { status: "refused", refusal: refusals.unknownInvitation };
      const answered = await carryOut(workings, transaction, {
        organization: found.organization,
        command,
        actor: person,
        membersOnly: false,
        audited: { type: command.type, invitation: found.invitation },
        review(facts, outcome) {
          if (outcome.status !== "refused") return outcome;
          const invitation = facts.invitationByToken(tokenHash);
          // it may have ended since it was found
          return invitation === undefined ||
            tellsTooMuch(outcome.refusal, person, invitation, workings.clock())
            ? { status: "refused", refusal: refusals.unknownInvitation }
            : outcome;
        },
      });
      if (answered.status === "done")
        await storeSecondFactor(transaction, person.userId, person.secondFactor);
      return answered;
    }),
  );
  if (executed.status === "done") workings.mailWaits();
  return executed;
}
