import type { Change, Facts, TeamPlaces } from "@rolecall/organization/rules";
import type { Reach } from "./Reach.ts";

/** From how many people on everyone in the organization is told: one row is written instead of very many. */
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
      const { plan, state, twoFactorRequired = false } = facts.organization;
      const { organization } = change;
      const isSame =
        organization.plan === plan &&
        organization.state === state &&
        (organization.twoFactorRequired ?? false) === twoFactorRequired;
      return isSame ? [] : "everyone";
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
      return hasSamePlaces(change.team, change.before) ? [] : facts.usersIn(change.team.id, many + 1);
    case "team.removed":
      return facts.usersIn(change.team.id, many + 1);
    case "team.joined":
    case "team.left":
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

function hasSamePlaces(one: TeamPlaces, other: TeamPlaces): boolean {
  const places = ({ projects }: TeamPlaces) =>
    projects
      .map((each) => JSON.stringify([each.projectId, each.role]))
      .toSorted()
      .join();
  return places(one) === places(other);
}
