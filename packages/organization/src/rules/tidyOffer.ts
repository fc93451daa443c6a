import type { InvitationTargets } from "./records.ts";
import { projectRankOf } from "./rankOf.ts";

/** Names each place once. Roles add up, so of two in one project the higher one stays. */
export function tidyOffer({ projects, teamIds }: InvitationTargets): InvitationTargets {
  const byRank = projects.toSorted((one, other) => projectRankOf(one.role) - projectRankOf(other.role));
  const highest = new Map(byRank.map(({ projectId, role }) => [projectId, role]));
  const ids = [...new Set(projects.map(({ projectId }) => projectId))];
  return {
    projects: ids.flatMap((projectId) => {
      const role = highest.get(projectId);
      return role === undefined ? [] : [{ projectId, role }];
    }),
    teamIds: [...new Set(teamIds)],
  };
}
