import {
  applyChanges,
  decide,
  factsOf,
  type Command,
  type OrganizationState,
  type Outcome,
  type Person,
} from "@rolecall/organization/rules";
import type { Authority, AuthorityCommand, Executed } from "../../src/index.ts";
import { hashToken } from "../../src/authority/hashToken.ts";

/** One request of several that overlap. */
export type Ask =
  | { readonly by: Person; readonly command: AuthorityCommand }
  | { readonly by: Person; readonly answer: "accept" | "decline"; readonly token: string }
  | { readonly by: Person; readonly deletesAccount: true };

/** Asks the authority. */
export function perform(authority: Authority, organization: string, ask: Ask): Promise<Executed> {
  if ("command" in ask) return authority.execute(organization, ask.command, ask.by);
  if ("answer" in ask) return authority.answerInvitation(ask.token, ask.answer, ask.by);
  return authority.deleteAccount(ask.by);
}

/**
 * What the rules alone say to it, and the organization afterwards. People who are not members are told by the authority that
 * there is nothing, before any rule is asked.
 */
export async function decideAlone(
  state: OrganizationState,
  ask: Ask,
  now: number,
): Promise<{ readonly answer: string; readonly state: OrganizationState }> {
  if ("command" in ask && factsOf(state).member(ask.by.userId) === undefined)
    return { answer: "not_a_member", state };
  const outcome = decide(factsOf(state), await commandOf(ask), { now, actor: ask.by });
  return {
    answer: answerOf(outcome),
    state: outcome.status === "done" ? applyChanges(state, outcome.changes, now) : state,
  };
}

/** The answer in one word: `done`, `unchanged`, or the code of a refusal. */
export function answerOf(outcome: Outcome | Executed): string {
  return outcome.status === "refused" ? outcome.refusal.code : outcome.status;
}

async function commandOf(ask: Ask): Promise<Command> {
  if ("answer" in ask) return { type: `invitation.${ask.answer}`, tokenHash: await hashToken(ask.token) };
  if ("deletesAccount" in ask) return { type: "member.leave" };
  // the authority makes ids and token hashes itself; here any will do, because states are compared without them
  const made = crypto.randomUUID();
  return { id: made, tokenHash: made, ...ask.command } as Command;
}
