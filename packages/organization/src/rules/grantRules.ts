import type { Context } from "./Command.ts";
import type { CommandOf } from "./CommandOf.ts";
import type { Facts } from "./Facts.ts";
import type { Outcome } from "./Outcome.ts";
import { admit } from "./admit.ts";
import { absentFault, suspendedFault } from "./fault.ts";
import { nameOf } from "./askAnOwner.ts";
import { planPlaceFault, reachPlaceFault, takePlaceFault, unknownPlaceFault } from "./placeFault.ts";
import { projectRoleOf } from "./projectRoleOf.ts";
import { refuse } from "./refuse.ts";
import type { ProjectGrantRecord } from "./records.ts";

/** The commands about individual grants. */
export type GrantCommand = CommandOf<"grant.set" | "grant.revoke">;

/**
 * Decides the commands about individual grants. A project owner may make project owners, a project admin at most
 * project admins, and no one touches a grant above their own role. What comes from elsewhere is changed where it comes
 * from: the organization role, the team, the everyone role.
 * @example
 * import { grantRules, type Facts } from "@rolecall/organization/rules";
 *
 * declare const facts: Facts;
 * grantRules(
 *   facts,
 *   { type: "grant.set", projectId: "web", userId: "maya", role: "analyst" },
 *   { now: Date.now(), actor: { userId: "olga", email: "olga@acme.example", emailVerified: true } },
 * );
 */
export function grantRules(facts: Facts, command: GrantCommand, context: Context): Outcome {
  return command.type === "grant.set"
    ? setGrant(facts, command, context)
    : revokeGrant(facts, command, context);
}

function setGrant(
  facts: Facts,
  { projectId, userId, role }: CommandOf<"grant.set">,
  context: Context,
): Outcome {
  const present = grantOf(facts, projectId, userId);
  const place = { project: projectId };
  const admitted = admit(facts, context, (access) =>
    present ? access.decide("project.user.role.change", place) : access.decide("user.grantIndividual", place),
  );
  if (admitted.status === "refused") return admitted;
  const actorId = admitted.actor.userId;
  const project = facts.project(projectId);
  if (project === undefined) return unknownPlaceFault(facts, "project");
  const target = facts.member(userId);
  if (target === undefined) return absentFault(facts);
  if (target.status !== "active") return suspendedFault(target, "target_not_active");

  const taken = takePlaceFault(facts, actorId, present ? [present] : [], "userId");
  if (taken) return taken;
  if (present?.role === role) return { status: "unchanged" };
  const fault = planPlaceFault(facts, role) ?? reachPlaceFault(facts, actorId, projectId, role);
  if (fault) return fault;
  return { status: "done", changes: [{ type: "grant.set", projectId, userId, role }] };
}

function revokeGrant(
  facts: Facts,
  { projectId, userId }: CommandOf<"grant.revoke">,
  context: Context,
): Outcome {
  const admitted = admit(facts, context, (access) =>
    access.decide("user.revokeIndividual", { project: projectId }),
  );
  if (admitted.status === "refused") return admitted;
  const project = facts.project(projectId);
  if (project === undefined) return unknownPlaceFault(facts, "project");
  const target = facts.member(userId);
  if (target === undefined) return absentFault(facts);

  const present = grantOf(facts, projectId, userId);
  if (present === undefined) {
    const source = otherSource(facts, projectId, userId);
    return source === undefined
      ? { status: "unchanged" }
      : refuse(
          "unknown_target",
          `${nameOf(target)} has no role of their own in ${project.name}. Their role comes from ${source}. Change it there.`,
          "userId",
        );
  }
  return (
    takePlaceFault(facts, admitted.actor.userId, [present], "userId") ?? {
      status: "done",
      changes: [{ type: "grant.removed", projectId, userId }],
    }
  );
}

function grantOf(facts: Facts, projectId: string, userId: string): ProjectGrantRecord | undefined {
  return facts.grantsOf(userId).find((grant) => grant.projectId === projectId);
}

const list = new Intl.ListFormat("en");

/** Where a role comes from that is no individual grant, in words: every team that gives one is named. */
function otherSource(facts: Facts, projectId: string, userId: string): string | undefined {
  if (projectRoleOf(facts, userId, projectId) === undefined) return undefined;
  const teams = facts
    .teamsOf(userId)
    .filter((team) => team.projects.some((one) => one.projectId === projectId))
    .map(({ name }) => name)
    .toSorted();
  if (teams.length > 0) return `the ${teams.length === 1 ? "team" : "teams"} ${list.format(teams)}`;
  return facts.project(projectId)?.everyoneRole
    ? "a role that everyone has in this project"
    : "their role in the organization";
}
