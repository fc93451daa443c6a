import { roleLabel } from "../../words/grantWords.ts";
import type { MemberEntry } from "./memberRows.ts";

const headings = ["name", "email", "organization_role", "teams", "joined", "last_activity"];

/** Writes the list of members as CSV. What a spreadsheet would run as a formula gets an apostrophe in front. */
export function memberList(entries: readonly MemberEntry[]): string {
  const rows = entries.map(({ member, name, teams, lastSeenAt }) => [
    name,
    member.email,
    roleLabel("organization", member.role),
    teams.join("; "),
    dayOf(member.joinedAt),
    lastSeenAt === undefined ? "" : dayOf(lastSeenAt),
  ]);
  return [headings, ...rows].map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);

function cellOf(text: string): string {
  const safe = /^\s*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
