import type { Invite } from "@rolecall/organization/rules";
import type { InvitationToSend } from "./InvitationToSend.ts";

/**
 * Creates the command of one row, for a server to decide. The key is the id of the invitation, so the same row changes
 * nothing the second time.
 *
 * @example
 * ```ts
 * import { type Context, decide, type Facts } from "@rolecall/organization/rules";
 * import { inviteCommand, type InvitationToSend } from "@rolecall/xstate";
 *
 * export const decideRow = (row: InvitationToSend, tokenHash: string, facts: Facts, context: Context) =>
 *   decide(facts, inviteCommand(row, tokenHash), context);
 * ```
 */
export function inviteCommand(invitation: Omit<InvitationToSend, "as">, tokenHash: string): Invite {
  const { key: id, via, email, name, role, projects, teamIds } = invitation;
  const named = name === undefined ? {} : { name };
  return { type: "invite", via, id, tokenHash, email, ...named, role, projects, teamIds };
}
