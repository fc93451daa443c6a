import { transferProject, type Person, type Refusal } from "@rolecall/organization/rules";
import type { Transaction } from "kysely";
import type { Tables } from "../storage/Tables.ts";
import { answerOnce } from "./answerOnce.ts";
import type { ExecuteOptions } from "./Authority.ts";
import type { Executed } from "./Executed.ts";
import { wordMails } from "../mail/wordMails.ts";
import { createFactsLoader } from "./facts/createFactsLoader.ts";
import { foresee } from "./facts/foresee.ts";
import { questionsOf } from "./facts/questionsOf.ts";
import { versionQuestion } from "./facts/versionQuestion.ts";
import { refusalOf } from "./denials/refusalOf.ts";
import { isOneOf } from "./isOneOf.ts";
import { lockOrganizations } from "./lockOrganizations.ts";
import { refusals } from "./refusals.ts";
import { transact } from "./transact.ts";
import { keepSecondFactor } from "./storeSecondFactor.ts";
import type { Workings } from "./Workings.ts";
import { reachOf } from "./write/reachOf.ts";
import { writeChanges } from "./write/writeChanges.ts";
import { noMembers, writeOutcome } from "./writeOutcome.ts";

/** Which project moves, and where from and to. */
interface ProjectMove {
  readonly organization: string;
  readonly projectId: string;
  /** The organization that it comes to. */
  readonly to: string;
}

/** Moves a project to another organization, with what the application keeps of it, in one transaction. */
export async function moveProject(
  workings: Workings,
  asked: ProjectMove,
  person: Person,
  { idempotencyKey: key, version }: ExecuteOptions = {},
): Promise<Executed> {
  const id = crypto.randomUUID();
  const executed = await transact(workings.database, (transaction) =>
    answerOnce(
      workings,
      transaction,
      { userId: person.userId, key, request: { transferProject: asked, version } },
      () => moveWithin(workings, transaction, { ...asked, id, version, person }),
    ),
  );
  if (executed.status === "done") workings.mailWaits();
  return executed;
}

interface Order extends ProjectMove {
  /** What the project is called by from then on, where its own id is taken. */
  readonly id: string;
  readonly version: ExecuteOptions["version"];
  readonly person: Person;
}

async function moveWithin(
  workings: Workings,
  transaction: Transaction<Tables>,
  { organization, projectId, to, id, version, person }: Order,
): Promise<Executed> {
  const { userId } = person;
  const now = workings.clock();
  const rows = await lockOrganizations(transaction, [organization, to], userId);
  const row = rows.get(organization);
  const turnAway = (): Executed => {
    workings.denials.countStranger(organization);
    return { status: "refused", refusal: refusals.notAMember };
  };
  if (row === undefined) return turnAway();
  const leaving = { transaction, organization };
  const arriving = { transaction, organization: to };
  const happening = {
    at: now,
    actorId: userId,
    command: { type: "project.transfer", projectId, to },
    changes: [],
    mails: [],
    reach: noMembers,
  };
  const refuse = async (refusal: Refusal): Promise<Executed> => {
    await workings.denials.write(transaction, refusalOf(organization, userId, happening.command, refusal));
    return { status: "refused", refusal };
  };

  const loader = createFactsLoader(transaction, row);
  // no one is a member of one that is not there, so it answers as one that is a stranger's
  const there = loader.beside(rows.get(to) ?? { ...row, id: to });
  const removal = { type: "project.delete", projectId } as const;
  const seen = versionQuestion(organization, removal, userId);
  const { member, grants } = await loader.run(
    (here) => ({ member: here.member(userId), grants: here.grantsIn(projectId) }),
    foresee(organization, removal, userId, now),
  );
  if (member === undefined) return turnAway();
  await keepSecondFactor(transaction, person, member);
  const { outcome, isSeen, reach, reachThere, mails, mailsThere } = await loader.run(
    (here) => {
      const decided = transferProject(here, there, { projectId, id }, { now, actor: person });
      const [left, arrived] = decided.status === "done" ? [decided.leaving, decided.arriving] : [[], []];
      return {
        outcome: decided,
        isSeen: seen === undefined || isOneOf(version, here.answer(seen)),
        reach: reachOf(here, left),
        reachThere: reachOf(there, arrived),
        mails: wordMails(here, left, person),
        mailsThere: wordMails(there, arrived, person),
      };
    },
    membersAmong(to, [userId, ...grants.map((grant) => grant.userId)]),
  );

  if (outcome.status === "refused") return refuse(outcome.refusal);
  if (!isSeen) return refuse(refusals.stale);
  if (outcome.status === "unchanged") return { status: "unchanged", organization: to, id: projectId };
  await writeChanges(arriving, outcome.arriving, reachThere);
  await workings.transferProjectData(transaction, {
    from: { organization, projectId },
    to: { organization: to, projectId: outcome.id },
  });
  await writeChanges(leaving, outcome.leaving, reach);
  await writeOutcome(workings, leaving, { ...happening, changes: outcome.leaving, mails, reach });
  const received = { type: "project.transfer", projectId: outcome.id, from: organization };
  await writeOutcome(workings, arriving, {
    ...happening,
    command: received,
    changes: outcome.arriving,
    mails: mailsThere,
    reach: reachThere,
  });
  return { status: "done", organization: to, id: outcome.id, changes: outcome.arriving };
}

/** Asks who of some people are members. */
function membersAmong(organization: string, userIds: readonly string[]) {
  const ask = questionsOf(organization);
  return [...new Set(userIds)].map((userId) => ask.member(userId));
}
