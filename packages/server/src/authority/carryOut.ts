import { decide, expireInvitations } from "@rolecall/organization/rules";
import type { Change, Command, Outcome, Person, Refusal } from "@rolecall/organization/rules";
import type { Transaction } from "kysely";
import { wordMails } from "../mail/wordMails.ts";
import type { Tables } from "../storage/Tables.ts";
import type { ExecuteOptions } from "./Authority.ts";
import type { Executed } from "./Executed.ts";
import { createFactsLoader, type FactsLoader } from "./facts/createFactsLoader.ts";
import { foresee, isAboutInvitations } from "./facts/foresee.ts";
import type { StoredFacts } from "./facts/StoredFacts.ts";
import { versionQuestion } from "./facts/versionQuestion.ts";
import { isOneOf } from "./isOneOf.ts";
import { refusalOf } from "./denials/refusalOf.ts";
import { lockOrganization } from "./lockOrganization.ts";
import { lockSends } from "./lockSends.ts";
import { refusals } from "./refusals.ts";
import { withoutTokens } from "./withoutTokens.ts";
import type { Workings } from "./Workings.ts";
import { keepSecondFactor } from "./storeSecondFactor.ts";
import { reachOf } from "./write/reachOf.ts";
import { writeChanges } from "./write/writeChanges.ts";
import { noMembers, writeOutcome } from "./writeOutcome.ts";

/** A command that is complete, and who gives it. */
export interface Order {
  readonly organization: string;
  readonly command: Command;
  readonly actor: Person | "system";
  /** People who are not members learn nothing; everyone else is left to the rules. */
  readonly membersOnly: boolean;
  /** The token that the command has the hash of. */
  readonly token?: string | undefined;
  /** The version of the record that the person saw, or several of which each will do. */
  readonly version?: ExecuteOptions["version"];
  /** Decides otherwise than the rules do, where they would tell too much. */
  readonly review?: (facts: StoredFacts, outcome: Outcome) => Outcome;
  /** What the audit log keeps in the place of the command. */
  readonly audited?: { readonly type: string; readonly invitation: string };
}

/** Locks the organization, decides, and writes what it comes to, within a transaction. */
export async function carryOut(
  workings: Workings,
  transaction: Transaction<Tables>,
  order: Order,
): Promise<Executed> {
  const { organization, command, actor } = order;
  const actorId = actor === "system" ? undefined : actor.userId;
  const now = workings.clock();
  const writing = { transaction, organization, actor: actor === "system" ? undefined : actor };
  const turnAway = (): Executed => {
    workings.denials.countStranger(organization);
    return { status: "refused", refusal: refusals.notAMember };
  };
  const row = await lockOrganization(transaction, organization, order.membersOnly ? actorId : undefined);
  if (row === undefined) return turnAway();
  if (actorId !== undefined) await lockSends(transaction, organization, command, actorId);
  let loader: FactsLoader = createFactsLoader(transaction, row);
  const foreseen = foresee(organization, command, actorId, now);
  const happening = { at: now, actorId, command: order.audited ?? command, mails: [], reach: noMembers };

  const refuse = async (refusal: Refusal): Promise<Executed> => {
    if (actorId !== undefined)
      await workings.denials.write(transaction, refusalOf(organization, actorId, happening.command, refusal));
    return { status: "refused", refusal };
  };

  if (order.membersOnly && actorId !== undefined) {
    const member = await loader.run((facts) => facts.member(actorId), foreseen);
    if (member === undefined) return turnAway();
    if (actor !== "system") await keepSecondFactor(transaction, actor, member);
  }
  if (isAboutInvitations(command)) {
    const expiry = { type: "invitations.expire" } as const;
    const overdue = await loader.run(
      (facts) => expireInvitations(facts, expiry, { now, actor: "system" }),
      foreseen,
    );
    if (overdue.status === "done") {
      const { changes } = overdue;
      await writeChanges(writing, changes, noMembers);
      await writeOutcome(workings, writing, { ...happening, actorId: undefined, command: expiry, changes });
      loader = createFactsLoader(transaction, (await lockOrganization(transaction, organization)) ?? row);
    }
  }

  const { outcome, mails, reach } = await loader.run((facts) => {
    const decided = decide(facts, commandSeen(facts, order), { now, actor });
    const reviewed = order.review?.(facts, decided) ?? decided;
    if (reviewed.status === "refused" || isSeen(facts, order, actorId ?? ""))
      return {
        outcome: reviewed,
        ...(reviewed.status === "done"
          ? { mails: wordMails(facts, reviewed.changes, actor), reach: reachOf(facts, reviewed.changes) }
          : { mails: [], reach: noMembers }),
      };
    return { outcome: { status: "refused", refusal: refusals.stale } as const, mails: [], reach: noMembers };
  }, foreseen);

  if (outcome.status === "refused") return refuse(outcome.refusal);
  if (outcome.status === "unchanged") return { status: "unchanged", organization };
  const { changes } = outcome;
  await writeChanges(writing, changes, reach);
  await writeOutcome(workings, writing, { ...happening, changes, mails, reach, token: order.token });
  const isMailed = mails.some(({ kind }) => kind === "invitation");
  return {
    status: "done",
    organization,
    id: madeId(changes),
    ...(order.token !== undefined && !isMailed && hasToken(changes, command) ? { token: order.token } : {}),
    changes: withoutTokens(changes),
  };
}

function isSeen(facts: StoredFacts, order: Order, actorId: string): boolean {
  if (order.version === undefined) return true;
  const question = versionQuestion(order.organization, order.command, actorId);
  return question === undefined || isOneOf(order.version, facts.answer(question));
}

/** The command about the present version, where that is one of those that the person saw. */
function commandSeen(facts: StoredFacts, { command, version }: Order): Command {
  if (command.type !== "member.changeRole" || typeof version !== "object") return command;
  const present = facts.member(command.userId)?.version;
  return present !== undefined && isOneOf(version, present) ? { ...command, version: present } : command;
}

function madeId(changes: readonly Change[]): string | undefined {
  for (const change of changes) {
    if (change.type === "invitation.added") return change.invitation.id;
    if (change.type === "project.added") return change.project.id;
    if (change.type === "team.added") return change.team.id;
  }
  return undefined;
}

/** Whether an invitation is opened by the new token from now on. */
function hasToken(changes: readonly Change[], command: Command): boolean {
  return (
    "tokenHash" in command &&
    changes.some(
      (change) =>
        (change.type === "invitation.added" || change.type === "invitation.updated") &&
        change.invitation.state === "pending" &&
        change.invitation.tokenHash === command.tokenHash,
    )
  );
}
