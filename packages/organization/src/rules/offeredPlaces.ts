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
      const team = facts.team(id);
      if (team === undefined) return [{ type: "target.skipped", kind: "team", id }];
      const isIn = facts.teamsOf(userId).some((each) => each.id === id);
      return isIn ? [] : [{ type: "team.joined", team, userId }];
    }),
  ];
}
