import type { Change } from "./Change.ts";
import type { Facts, HoldingFacts } from "./Facts.ts";
import type { ProjectGrantRecord, ProjectRecord, TeamPlaces } from "./records.ts";

/** Tells what people hold once some changes are made. */
export function factsAfter(facts: HoldingFacts, changes: readonly Change[]): HoldingFacts {
  // Named one by one: a server's facts may be an instance of a class, whose methods a spread leaves behind.
  return changes.reduce<HoldingFacts>(after, {
    organization: facts.organization,
    member: (userId) => facts.member(userId),
    project: (id) => facts.project(id),
    projects: () => facts.projects(),
    projectsForEveryone: () => facts.projectsForEveryone(),
    teamsOf: (userId) => facts.teamsOf(userId),
    grantsOf: (userId) => facts.grantsOf(userId),
  });
}

function after(facts: HoldingFacts, change: Change): HoldingFacts {
  switch (change.type) {
    case "organization.created":
    case "organization.updated":
      return { ...facts, organization: change.organization };
    case "member.added":
    case "member.updated":
      return withMember(facts, change.member.userId, change.member);
    case "member.removed": {
      const { userId } = change.member;
      const gone = withMember(facts, userId, undefined);
      return {
        ...gone,
        teamsOf: (id) => (id === userId ? [] : facts.teamsOf(id)),
        grantsOf: (id) => (id === userId ? [] : facts.grantsOf(id)),
      };
    }
    case "project.added":
    case "project.updated":
      return withProject(facts, change.project.id, change.project);
    case "project.removed": {
      const isOther = (each: { readonly projectId: string }) => each.projectId !== change.projectId;
      const strip = (team: TeamPlaces) => ({ ...team, projects: team.projects.filter(isOther) });
      return {
        ...withProject(facts, change.projectId, undefined),
        teamsOf: (id) => facts.teamsOf(id).map(strip),
        grantsOf: (id) => facts.grantsOf(id).filter(isOther),
      };
    }
    case "team.updated": {
      const changed = (team: TeamPlaces) => (team.id === change.team.id ? change.team : team);
      return { ...facts, teamsOf: (id) => facts.teamsOf(id).map(changed) };
    }
    case "team.removed": {
      const stays = (team: TeamPlaces) => team.id !== change.team.id;
      return { ...facts, teamsOf: (id) => facts.teamsOf(id).filter(stays) };
    }
    case "team.joined":
      return withTeams(facts, change, [change.team]);
    case "team.left":
      return withTeams(facts, change, []);
    case "grant.set":
      return withGrant(facts, change, { ...pairOf(change), role: change.role });
    case "grant.removed":
      return withGrant(facts, change, undefined);
    case "team.added":
    case "invitation.added":
    case "invitation.updated":
    case "mail.queued":
    case "target.skipped":
      break;
  }
  return facts;
}

function withMember(facts: HoldingFacts, userId: string, member: ReturnType<Facts["member"]>): HoldingFacts {
  return { ...facts, member: (id) => (id === userId ? member : facts.member(id)) };
}

function withProject(
  facts: HoldingFacts,
  projectId: string,
  project: ProjectRecord | undefined,
): HoldingFacts {
  const swapped = (among: readonly ProjectRecord[], added: ProjectRecord | undefined) => [
    ...among.filter((each) => each.id !== projectId),
    ...(added ? [added] : []),
  ];
  const forEveryone = project?.everyoneRole === undefined ? undefined : project;
  return {
    ...facts,
    project: (id) => (id === projectId ? project : facts.project(id)),
    projects: () => swapped(facts.projects(), project),
    projectsForEveryone: () => swapped(facts.projectsForEveryone(), forEveryone),
  };
}

/** Puts teams in the place of the one that a person has joined or left. */
function withTeams(
  facts: HoldingFacts,
  { team, userId }: { readonly team: TeamPlaces; readonly userId: string },
  teams: readonly TeamPlaces[],
): HoldingFacts {
  const others = (id: string) => facts.teamsOf(id).filter((each) => each.id !== team.id);
  return { ...facts, teamsOf: (id) => (id === userId ? [...others(id), ...teams] : facts.teamsOf(id)) };
}

function withGrant(facts: HoldingFacts, pair: Pair, grant: ProjectGrantRecord | undefined): HoldingFacts {
  const grantsOf = (userId: string) =>
    userId === pair.userId
      ? [
          ...facts.grantsOf(userId).filter((each) => each.projectId !== pair.projectId),
          ...(grant ? [grant] : []),
        ]
      : facts.grantsOf(userId);
  return { ...facts, grantsOf };
}

type Pair = Pick<ProjectGrantRecord, "projectId" | "userId">;

function pairOf({ projectId, userId }: Pair): Pair {
  return { projectId, userId };
}
