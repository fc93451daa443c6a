import type { OrganizationState } from "@rolecall/organization/rules";
import { expect } from "vitest";
import { brokenPromises } from "../../../organization/test/brokenPromises.ts";
import { hashToken } from "../../src/authority/hashToken.ts";
import type { Database } from "../../src/storage/Database.ts";
import { canonical } from "../states/canonical.ts";
import { readState } from "../states/readState.ts";
import type { Answer } from "./askUntilAnswered.ts";
import { lineFor, replay } from "./replay.ts";

/**
 * Expects that everything that was answered has happened once, that nothing else has, and that nothing is half done.
 * Gives how many mails that makes.
 */
export async function expectExactlyOnce(
  database: Database,
  start: OrganizationState,
  answers: readonly Answer[],
): Promise<number> {
  const { id } = start.organization;
  const found = await readState(database, id);
  const { state, changes, logged, wrong } = await replay(database, start);
  expect(wrong).toEqual([]);
  const answered = answers.flatMap(lineFor);
  expect(logged.filter(isDone).toSorted()).toEqual(answered.filter(isDone).toSorted());
  // Of refusals that repeat within an hour only the first is an entry at once, and of very many kinds only some.
  const refusals = (lines: readonly string[]) => lines.filter((line) => !isDone(line)).map(kindOf);
  const known = new Set([...refusals(answered), ...answered.map(sumOf)]);
  expect(refusals(logged).filter((kind) => !known.has(kind))).toEqual([]);
  // the rules were played again with other tokens
  expect(canonical(withoutHashes(found))).toEqual(canonical(withoutHashes(state)));
  expect(brokenPromises(found, Date.now())).toEqual([]);
  const counted = await database.query
    .selectFrom("organizations")
    .select(["active_members", "pending_invitations"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect(counted).toEqual({
    active_members: state.members.filter(({ status }) => status === "active").length,
    pending_invitations: state.invitations.filter((each) => each.state === "pending").length,
  });
  const hashes = new Map(found.invitations.map((each) => [each.id, each.tokenHash]));
  for (const link of lastLinks(answers)) expect(hashes.get(link.id)).toBe(await hashToken(link.token));
  return changes.filter(({ type }) => type === "mail.queued").length;
}

/** A line of the log: the actor, the outcome, the created id and the command. */
type Line = readonly [
  actor: string,
  outcome: string,
  id: string,
  command: readonly (readonly [string, unknown])[],
];

// lineFor and replay write each line as JSON of this shape
const read = (line: string) => JSON.parse(line) as Line;
const isDone = (line: string) => read(line)[1] === "done";

/** What refusals are counted by: who was refused what, and why. */
function kindOf(line: string): string {
  const [actor, outcome, , command] = read(line);
  const { type } = Object.fromEntries(command);
  return `${actor} ${String(type)} ${outcome}`;
}

/** What stands for the rest, where a person was refused in very many ways. */
const sumOf = (line: string) => `${read(line)[0]} access.denied not_permitted`;

/** The links that were handed over for invitations that were sent again only once. */
function lastLinks(answers: readonly Answer[]): readonly { readonly id: string; readonly token: string }[] {
  const resent = answers.filter(
    ({ command, answered }) => answered.ok && command.type === "invitation.resend",
  );
  return resent.flatMap(({ command, answered }) => {
    const id = "id" in command ? command.id : "";
    const isOnly = resent.filter((other) => "id" in other.command && other.command.id === id).length === 1;
    const token = answered.ok ? answered.value.token : undefined;
    return isOnly && token !== undefined ? [{ id, token }] : [];
  });
}

function withoutHashes(state: OrganizationState): OrganizationState {
  return { ...state, invitations: state.invitations.map((each) => ({ ...each, tokenHash: "" })) };
}
