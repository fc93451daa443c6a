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
  expect(logged.toSorted()).toEqual(answers.flatMap(lineFor).toSorted());
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
