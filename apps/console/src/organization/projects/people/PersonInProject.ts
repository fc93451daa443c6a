import type { ProjectRole } from "@rolecall/organization";
import { projectRankOf } from "@rolecall/organization/rules";
import type { ClientValueOf } from "@rolecall/server/client";

/** Someone with a role in a project, and where it comes from. */
export type PersonInProject = ClientValueOf<"projects.members">["items"][number];

/** The role that was given to the person alone, which is the one that can be changed in the project. */
export function ownGrant({ sources }: PersonInProject): ProjectRole | undefined {
  return sources.find(({ source }) => source === "individual")?.role;
}

/** The role that a person would have if another were given to them alone: the highest of all sources. */
export function roleWithGrant({ sources }: PersonInProject, granted: ProjectRole): ProjectRole {
  const others = sources.filter(({ source }) => source !== "individual").map(({ role }) => role);
  return others.reduce((high, role) => (projectRankOf(role) > projectRankOf(high) ? role : high), granted);
}

/** Which people of a project are wanted: of a role, and by a kind of source. */
export interface PeopleFilter {
  readonly role: ProjectRole | undefined;
  readonly source: "individual" | "team" | "everyone" | "organization" | undefined;
}

/** Tells whether a filter wants someone. */
export function isWanted({ role, sources }: PersonInProject, filter: PeopleFilter): boolean {
  if (filter.role !== undefined && filter.role !== role) return false;
  return (
    filter.source === undefined || sources.some(({ source }) => source.split(":", 1)[0] === filter.source)
  );
}
