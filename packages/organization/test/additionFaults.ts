import type { Command, Context } from "../src/rules/Command.ts";
import type { OrganizationState } from "../src/rules/records.ts";
import { ownAdditions } from "./ownAdditions.ts";
import { memberOf } from "./standingIn.ts";

/** Only owners add to what they may do themselves; what people create, accept or step down to is another matter. */
export function additionFaults(
  before: OrganizationState,
  after: OrganizationState,
  command: Command,
  { actor }: Context,
): string[] {
  if (actor === "system" || memberOf(before, actor.userId)?.role === "owner") return [];
  if (command.type === "project.create" || command.type === "member.stepDown") return [];
  const accepted =
    command.type === "invitation.accept"
      ? before.invitations.find((each) => each.tokenHash === command.tokenHash)
      : undefined;
  if (accepted && accepted.invitedBy !== actor.userId) return [];
  return ownAdditions(before, after, actor.userId).map((each) => `${actor.userId} gave themselves ${each}`);
}
