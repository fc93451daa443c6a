import { decide, type Command, type Outcome, type Person } from "@rolecall/organization/rules";
import type { Authority, ExecuteOptions } from "./Authority.ts";
import { createFactsLoader } from "./facts/createFactsLoader.ts";
import { foresee } from "./facts/foresee.ts";
import { versionQuestion } from "./facts/versionQuestion.ts";
import { isOneOf } from "./isOneOf.ts";
import { refusals } from "./refusals.ts";

interface Question {
  readonly organization: string;
  readonly command: Command;
  readonly person: Person;
  readonly version: ExecuteOptions["version"];
}

/** Finds out what a command would come to right now. Nothing is written and nothing is locked. */
export function decideOnly(
  { database, clock }: Pick<Authority, "database" | "clock">,
  { organization, command, person, version }: Question,
): Promise<Outcome> {
  const now = clock();
  return database.query
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (transaction): Promise<Outcome> => {
      const row = await transaction
        .selectFrom("organizations")
        .selectAll()
        .where("id", "=", organization)
        .executeTakeFirst();
      if (row === undefined) return { status: "refused", refusal: refusals.notAMember };
      const seen = versionQuestion(organization, command, person.userId);
      return createFactsLoader(transaction, row).run(
        (facts): Outcome => {
          if (facts.member(person.userId) === undefined)
            return { status: "refused", refusal: refusals.notAMember };
          const outcome = decide(facts, command, { now, actor: person });
          return outcome.status === "refused" || seen === undefined || isOneOf(version, facts.answer(seen))
            ? outcome
            : { status: "refused", refusal: refusals.stale };
        },
        foresee(organization, command, person.userId, now),
      );
    });
}
