import type { Change } from "./Change.ts";
import type { Command, Context, Invite } from "./Command.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { MemberRecord } from "./records.ts";
import { grantRules } from "./grantRules.ts";
import { projectRankOf } from "./rankOf.ts";
import { teamUserRules } from "./teamUserRules.ts";
import { tidyOffer } from "./tidyOffer.ts";

/**
 * What a row of a list comes to when its address is a member's: the places that it offers and that they lack, by the
 * rules for giving them. What they have stays, and so does their role in the organization.
 */
export function inviteKnown(
  facts: Facts,
  command: Invite,
  { userId }: MemberRecord,
  context: Context,
): Outcome {
  const { projects, teamIds } = tidyOffer(command);
  const held = new Map(facts.grantsOf(userId).map((grant) => [grant.projectId, projectRankOf(grant.role)]));
  const gives: readonly Extract<Command, { type: "grant.set" | "team.addUser" }>[] = [
    ...projects
      .filter(({ projectId, role }) => (held.get(projectId) ?? 0) < projectRankOf(role))
      .map(({ projectId, role }) => ({ type: "grant.set", projectId, userId, role }) as const),
    ...teamIds.map((teamId) => ({ type: "team.addUser", teamId, userId }) as const),
  ];
  const changes: Change[] = [];
  for (const give of gives) {
    const outcome =
      give.type === "grant.set" ? grantRules(facts, give, context) : teamUserRules(facts, give, context);
    if (outcome.status === "refused") return outcome;
    if (outcome.status === "done") changes.push(...outcome.changes);
  }
  return changes.length > 0 ? { status: "done", changes } : { status: "unchanged" };
}
