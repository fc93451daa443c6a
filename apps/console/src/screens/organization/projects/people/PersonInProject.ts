import type { ProjectRole } from "@rolecall/organization";
import type { ClientValueOf } from "@rolecall/server/client";

/** Somebody with a role in a project, and where it comes from. */
export type PersonInProject = ClientValueOf<"projects.members">["items"][number];

/** The role that was given to the person alone, which is the one that can be changed in the project. */
export function ownGrant({ sources }: PersonInProject): ProjectRole | undefined {
  return sources.find(({ source }) => source === "individual")?.role;
}

/** Which people of a project are wanted: of a role, and by a kind of source. */
export interface PeopleFilter {
  readonly role: ProjectRole | undefined;
  readonly source: "individual" | "team" | "everyone" | "organization" | undefined;
}

/** Tells whether a filter wants somebody. */
export function isWanted({ role, sources }: PersonInProject, filter: PeopleFilter): boolean {
  if (filter.role !== undefined && filter.role !== role) return false;
  return (
    filter.source === undefined || sources.some(({ source }) => source.split(":", 1)[0] === filter.source)
  );
}
