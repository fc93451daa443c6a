import type { Change, Facts, TeamRecord } from "@rolecall/organization/rules";
import type { Reach } from "./Reach.ts";

/** From how many people on everybody in the organization is told: one row is written instead of very many. */
const many = 500;

/** Tells whose access some changes touch, by the facts from before they are written. */
export function reachOf(facts: Facts, changes: readonly Change[]): Reach {
  const touched = changes.map((change) => touches(facts, change));
  const userIds = new Set(touched.flatMap((each) => (each === "everyone" ? [] : each)));
  const everyone = touched.includes("everyone") || userIds.size > many;
  return { everyone, userIds: everyone ? new Set() : userIds };
}

function touches(facts: Facts, change: Change): readonly string[] | "everyone" {
  switch (change.type) {
    case "organization.updated": {
      const { plan, state } = facts.organization;
      return change.organization.plan === plan && change.organization.state === state ? [] : "everyone";
    }
    case "member.added":
    case "member.updated":
    case "member.removed":
      return [change.member.userId];
    case "project.updated":
      return facts.project(change.project.id)?.everyoneRole === change.project.everyoneRole ? [] : "everyone";
    case "project.removed":
      return "everyone";
    case "team.updated":
      return touchesOfTeam(change.team, change.before);
    case "team.removed":
      return change.team.userIds;
    case "grant.set":
    case "grant.removed":
      return [change.userId];
    case "organization.created":
    case "project.added":
    case "team.added":
    case "invitation.added":
    case "invitation.updated":
    case "mail.queued":
    case "target.skipped":
      break;
  }
  return [];
}

function touchesOfTeam(team: TeamRecord, before: TeamRecord): readonly string[] {
  const { added, removed } = differenceOf(before.userIds, team.userIds);
  const places = ({ projects }: TeamRecord) =>
    projects
      .map((each) => JSON.stringify([each.projectId, each.role]))
      .toSorted()
      .join();
  return places(team) === places(before) ? [...added, ...removed] : [...team.userIds, ...removed];
}

/** What came and what went from one list to another. */
export function differenceOf(before: readonly string[], after: readonly string[]) {
  const [had, has] = [new Set(before), new Set(after)];
  return { added: after.filter((id) => !had.has(id)), removed: before.filter((id) => !has.has(id)) };
}
