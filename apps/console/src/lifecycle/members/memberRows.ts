import { type OrganizationRole, organizationModel } from "@rolecall/organization";
import type { MemberRecord, OrganizationState } from "@rolecall/organization/rules";
import { roleLabel } from "../../ui/words/grantWords.ts";
import type { Profile } from "../../../server/sample/seedOrganization.ts";

/** A person in the list of members. */
export interface MemberEntry {
  readonly member: MemberRecord;
  readonly name: string;
  readonly teams: readonly string[];
  readonly lastSeenAt?: number | undefined;
}

/** By what the list is sorted. */
export type MemberColumn = "name" | "email" | "role" | "teams" | "lastSeen";

/** How the list is looked at. */
export interface MemberView {
  readonly search: string;
  readonly column: MemberColumn;
  readonly descending: boolean;
}

/** Lists the members that a search finds, in the order that was asked for. */
export function memberRows(
  state: Pick<OrganizationState, "members" | "teams">,
  profiles: Readonly<Record<string, Profile>>,
  { search, column, descending }: MemberView,
): readonly MemberEntry[] {
  const words = search.trim().toLowerCase().split(/\s+/);
  const turn = descending ? -1 : 1;
  return state.members
    .map((member): MemberEntry => ({
      member,
      name: profiles[member.userId]?.name ?? member.email,
      teams: state.teams.filter((team) => team.userIds.includes(member.userId)).map((team) => team.name),
      lastSeenAt: profiles[member.userId]?.lastSeenAt,
    }))
    .filter((entry) => words.every((word) => textOf(entry).includes(word)))
    .sort((one, other) => turn * comparators[column](one, other) || byName(one, other));
}

function textOf({ member, name, teams }: MemberEntry): string {
  return [name, member.email, roleLabel("organization", member.role), member.status, ...teams]
    .join(" ")
    .toLowerCase();
}

type Comparator = (one: MemberEntry, other: MemberEntry) => number;
const byName: Comparator = (one, other) => one.name.localeCompare(other.name, "en");
const place = (role: OrganizationRole) => organizationModel.roles("organization").indexOf(role);

const comparators: Readonly<Record<MemberColumn, Comparator>> = {
  name: byName,
  email: (one, other) => one.member.email.localeCompare(other.member.email, "en"),
  role: (one, other) => place(one.member.role) - place(other.member.role),
  teams: (one, other) => one.teams.join().localeCompare(other.teams.join(), "en"),
  // the latest first; who was never there comes last
  lastSeen: (one, other) => (other.lastSeenAt ?? 0) - (one.lastSeenAt ?? 0),
};
