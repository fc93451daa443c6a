import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { admit } from "./admit.ts";
import { absentFault, suspendedFault } from "./fault.ts";
import { reachPlaceFault, unknownPlaceFault } from "./placeFault.ts";

/** Puts people into a team and takes them out. A place in a team gives its project roles, so the giver must reach them. */
export function teamUserRules(
  facts: Facts,
  command: CommandOf<"team.addUser" | "team.removeUser">,
  context: Context,
): Outcome {
  const adds = command.type === "team.addUser";
  const { teamId, userId } = command;
  const admitted = admit(facts, context, (access) =>
    access.decide(adds ? "team.user.add" : "team.user.remove"),
  );
  if (admitted.status === "refused") return admitted;
  const team = facts.team(teamId);
  if (team === undefined) return unknownPlaceFault(facts, "team");
  const target = facts.member(userId);
  if (target === undefined) return absentFault(facts);
  if (adds && target.status !== "active") return suspendedFault(target, "target_not_active");
  const isIn = facts.teamsOf(userId).some((each) => each.id === teamId);
  if (isIn === adds) return { status: "unchanged" };
  if (!adds) return { status: "done", changes: [{ type: "team.left", team, userId }] };

  for (const { projectId, role } of team.projects) {
    const fault = reachPlaceFault(facts, admitted.actor.userId, projectId, role);
    if (fault) return fault;
  }
  return { status: "done", changes: [{ type: "team.joined", team, userId }] };
}
