import type { Change } from "./Change.ts";
import type { Facts } from "./Facts.ts";
import type { InvitationTargets } from "./records.ts";
import { projectRolesOn } from "./projectRolesOn.ts";

/**
 * Puts a new member into the projects and teams that were offered. What has been deleted since is skipped and reported,
 * and so is a project role that can no longer be newly given, because the plan has changed.
 */
export function offeredPlaces(
  facts: Facts,
  { projects, teamIds }: InvitationTargets,
  userId: string,
): readonly Change[] {
  const roles = projectRolesOn(facts.organization.plan);
  return [
    ...projects.map(({ projectId, role }): Change =>
      facts.project(projectId) && roles.includes(role)
        ? { type: "grant.set", projectId, userId, role }
        : { type: "target.skipped", kind: "project", id: projectId },
    ),
    ...teamIds.flatMap((id): readonly Change[] => {
      const before = facts.team(id);
      if (before === undefined) return [{ type: "target.skipped", kind: "team", id }];
      if (before.userIds.includes(userId)) return [];
      const team = { ...before, userIds: [...before.userIds, userId] };
      return [{ type: "team.updated", team, before }];
    }),
  ];
}
