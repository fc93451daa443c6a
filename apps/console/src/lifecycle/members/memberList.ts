import { toCsv, toCsvList } from "@rolecall/organization/rules";
import { roleLabel } from "../../ui/words/grantWords.ts";
import type { MemberEntry } from "./memberRows.ts";

const headings = ["name", "email", "organization_role", "teams", "joined", "last_activity"];

/** Writes the list of members as CSV. What a spreadsheet would run as a formula gets an apostrophe in front. */
export function memberList(entries: readonly MemberEntry[]): string {
  const rows = entries.map(({ member, name, teams, lastSeenAt }) => [
    name,
    member.email,
    roleLabel("organization", member.role),
    toCsvList(teams),
    dayOf(member.joinedAt),
    lastSeenAt === undefined ? "" : dayOf(lastSeenAt),
  ]);
  return toCsv([headings, ...rows]);
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
