import type { Grant } from "@rolecall/core";
import { evaluate } from "../../core/test/evaluator.ts";
import { organizationModel } from "../src/organizationModel.ts";
import type { OrganizationState } from "../src/rules/records.ts";

/**
 * Lists what a person may do after a step and could not do before it, on any plan and in any project. It shares no code
 * with the rules or the engine: grants are read from the records, and permissions are judged by the literal evaluator.
 */
export function ownAdditions(before: OrganizationState, after: OrganizationState, userId: string): string[] {
  const [held, holds] = [grantsOf(before, userId), grantsOf(after, userId)];
  const known = new Set(held.map((grant) => JSON.stringify(grant)));
  if (holds.every((grant) => known.has(JSON.stringify(grant)))) return [];
  const projects = [...new Set([...before.projects, ...after.projects].map(({ id }) => id))];
  const targets = [undefined, ...projects.map((project) => ({ project }))];
  return organizationModel.plans.flatMap((plan) =>
    targets.flatMap((target) => {
      const may = (grants: readonly Grant[], permission: string) =>
        evaluate(
          organizationModel.definition,
          { subject: userId, root: "acme", plan, version: 1, grants },
          permission,
          target,
        );
      return organizationModel.permissions
        .filter((permission) => may(holds, permission) && !may(held, permission))
        .map((permission) => `${permission} in ${target?.project ?? "the organization"} on ${plan}`);
    }),
  );
}

function grantsOf({ members, teams, grants, projects }: OrganizationState, userId: string): Grant[] {
  const member = members.find((each) => each.userId === userId);
  if (member?.status !== "active") return [];
  const inProject = (id: string, role: string, source: string) => ({ scope: "project", id, role, source });
  return [
    { scope: "organization", id: "acme", role: member.role, source: "organization" },
    ...teams
      .filter((team) => team.userIds.includes(userId))
      .flatMap((team) =>
        team.projects.map((each) => inProject(each.projectId, each.role, `team:${team.id}`)),
      ),
    ...grants
      .filter((grant) => grant.userId === userId)
      .map((grant) => inProject(grant.projectId, grant.role, "individual")),
    ...projects.flatMap(({ id, everyoneRole }) =>
      everyoneRole === undefined ? [] : [inProject(id, everyoneRole, "everyone")],
    ),
  ];
}
