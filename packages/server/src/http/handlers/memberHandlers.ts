import type { Asking } from "../Asked.ts";
import type { Handlers } from "../Asked.ts";
import { membersCsv } from "../membersCsv.ts";
import { permit } from "../permit.ts";
import { settleWithin } from "../settleWithin.ts";
import { ProblemError } from "../ProblemError.ts";
import { memberItem, memberRows } from "../reads/memberRows.ts";
import { conferredRole, projectSources } from "../reads/projectSources.ts";
import { teamsOfMembers } from "../reads/teamsOfMembers.ts";
import { readerIn } from "../standingIn.ts";

/** Answers reads of members. */
export const memberHandlers: Pick<Handlers, "members.list" | "members.export" | "members.read"> = {
  async "members.list"({ input, ...asking }) {
    await permit(asking, input.organization, "user.list");
    const { database } = asking.authority;
    const page = await memberRows(database, input);
    const teams = await teamsOfMembers(
      database,
      input.organization,
      page.items.map((row) => row.user_id),
    );
    return { value: { ...page, items: page.items.map((row) => memberItem(row, teams)) } };
  },

  async "members.export"({ input, request, onError, ...asking }) {
    const { organization, ...filters } = input;
    await permit(asking, organization, "user.exportCsv");
    if (request.method !== "HEAD") await recordExport(asking, organization, filters).catch(onError);
    return membersCsv(asking.authority.database, input, request);
  },

  async "members.read"({ input: { organization, user }, ...asking }) {
    const self = user === asking.person.userId;
    const standing = self ? await readerIn(asking, organization) : undefined;
    if (standing?.status !== "active") await permit(asking, organization, "user.list");
    const { database } = asking.authority;
    const row = await database.query
      .selectFrom("members")
      .select(["user_id", "email", "name", "role", "status", "version", "joined_at"])
      .where("organization_id", "=", organization)
      .where("user_id", "=", user)
      .executeTakeFirst();
    if (row === undefined)
      throw new ProblemError(
        "not_a_member",
        "This person is not a member of the organization. Reload the list of members.",
        { path: "user" },
      );
    const teams = await teamsOfMembers(database, organization, [user]);
    const sources = await projectSources(database, organization, [user]);
    const everywhere = conferredRole(row.role);
    return {
      version: row.version,
      value: {
        ...memberItem(row, teams),
        projects: sources.map(({ projectId, projectName, role, source }) => ({
          id: projectId,
          name: projectName,
          role,
          source,
        })),
        ...(everywhere ? { everywhere } : {}),
      },
    };
  },
};

/** How long an export waits for the log, in milliseconds. */
const patience = 1000;

/** Writes an export into the audit log. One that cannot be written does not keep the export back. */
function recordExport(
  { authority, person }: Asking,
  organization: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const entry = {
    organization,
    actor: person.userId,
    action: "members.export",
    outcome: "done",
    details,
  } as const;
  return settleWithin(() => authority.record(entry), patience, "the audit log");
}
