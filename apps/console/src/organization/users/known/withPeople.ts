import type { OrganizationState } from "@rolecall/organization/rules";
import { memberRecord } from "./memberRecord.ts";
import type { MemberDetails } from "./MemberItem.ts";
import { toTeamsAndGrants } from "./toTeamsAndGrants.ts";

/** Adds members that have been looked up. They take no seat again: it was counted before. */
export function withPeople(state: OrganizationState, found: readonly MemberDetails[]): OrganizationState {
  const knownIds = new Set(state.members.map(({ userId }) => userId));
  const people = found.filter(({ userId }) => !knownIds.has(userId));
  if (people.length === 0) return state;
  const { organization } = state;
  const active = people.filter(({ status }) => status === "active").length;
  return {
    ...state,
    organization:
      organization.seats === undefined
        ? organization
        : { ...organization, seats: organization.seats + active },
    members: [...state.members, ...people.map(memberRecord)],
    teams: state.teams.map((team) => ({
      ...team,
      userIds: [
        ...team.userIds,
        ...people.filter(({ teams }) => teams.some(({ id }) => id === team.id)).map(({ userId }) => userId),
      ],
    })),
    grants: [...state.grants, ...toTeamsAndGrants(people).grants],
  };
}
