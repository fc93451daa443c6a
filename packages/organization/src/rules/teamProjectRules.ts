import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import type { TeamPlaces } from "./records.ts";
import { admit } from "./admit.ts";
import { planPlaceFault, reachPlaceFault, takePlaceFault, unknownPlaceFault } from "./placeFault.ts";

/** Gives a team a role in a project, changes it, and takes it away. */
export function teamProjectRules(
  facts: Facts,
  command: CommandOf<"team.setProject" | "team.removeProject">,
  context: Context,
): Outcome {
  const { teamId, projectId } = command;
  const role = command.type === "team.setProject" ? command.role : undefined;
  const before = facts.team(teamId);
  const present = before?.projects.find((each) => each.projectId === projectId)?.role;
  const changes = present === undefined ? "team.project.add" : "team.project.role.change";
  const admitted = admit(facts, context, (access) =>
    access.decide(role === undefined ? "team.project.remove" : changes),
  );
  if (admitted.status === "refused") return admitted;
  if (before === undefined) return unknownPlaceFault(facts, "team");
  if (facts.project(projectId) === undefined) return unknownPlaceFault(facts, "project");
  if (present === role) return { status: "unchanged" };
  const { userId } = admitted.actor;
  const taken = takePlaceFault(facts, userId, present ? [{ projectId, role: present }] : []);
  if (taken) return taken;
  const others = before.projects.filter((each) => each.projectId !== projectId);
  if (role === undefined) return updated(before, others);

  const fault = planPlaceFault(facts, role) ?? reachPlaceFault(facts, userId, projectId, role);
  return (
    fault ??
    updated(
      before,
      present === undefined
        ? [...others, { projectId, role }]
        : before.projects.map((each) => (each.projectId === projectId ? { projectId, role } : each)),
    )
  );
}

function updated(before: TeamPlaces, projects: TeamPlaces["projects"]): Outcome {
  return { status: "done", changes: [{ type: "team.updated", team: { ...before, projects }, before }] };
}
