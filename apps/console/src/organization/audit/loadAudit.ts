import type { ConsoleSession } from "../../session/ConsoleSession.ts";
import { allPages } from "../../session/api/allPages.ts";
import { inTurns } from "../../ui/forms/inTurns.ts";
import type { AuditEntry } from "./AuditEntry.ts";
import type { auditQuery } from "./AuditFilter.ts";
import type { Names } from "./Names.ts";
import { listPeopleIds } from "./listPeopleIds.ts";

/** Reads whatever a filter leaves of the audit log, to its end, with the names of everyone and everything in it. */
export async function loadAudit(
  { client, organization, projects }: ConsoleSession,
  query: ReturnType<typeof auditQuery>,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly names: Names }> {
  const at = { organization: organization.id };
  const [entries, teams] = await Promise.all([
    allPages((page) => client.audit.list({ ...at, ...query, ...page })),
    allPages((page) => client.teams.list({ ...at, ...page })),
  ]);
  const ids = [...new Set(entries.flatMap(listPeopleIds))];
  const called = await inTurns(ids, async (user) => {
    const answered = await client.members.read({ ...at, user });
    return answered.ok ? (answered.value.name ?? answered.value.email) : user;
  });
  const people = new Map(ids.map((id, index) => [id, called[index] ?? id]));
  return {
    entries,
    names: {
      person: (id) => people.get(id) ?? id,
      project: (id) => projects.find((project) => project.id === id)?.name ?? id,
      team: (id) => teams.find((team) => team.id === id)?.name ?? id,
    },
  };
}
