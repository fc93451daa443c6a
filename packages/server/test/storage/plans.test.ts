import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { organization } from "../../../organization/test/organizations.ts";
import { invitationQuestions } from "../../src/authority/facts/invitationQuestions.ts";
import { memberQuestions } from "../../src/authority/facts/memberQuestions.ts";
import type { Question } from "../../src/authority/facts/Question.ts";
import { importOrganization } from "../../src/index.ts";
import { invitationRows } from "../../src/http/reads/invitationRows.ts";
import { memberRows } from "../../src/http/reads/memberRows.ts";
import { projectMemberRows } from "../../src/http/reads/projectMemberRows.ts";
import { pagingOf } from "../../src/http/pagingOf.ts";
import type { Database } from "../../src/storage/Database.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { openPostgres } from "../databases.ts";
import { recordStatements } from "./recordStatements.ts";

/** One step of a plan, as far as it is looked at here. */
interface Step {
  readonly "Node Type": string;
  readonly "Index Name"?: string;
  readonly Plans?: readonly Step[];
}

interface Explained {
  readonly "QUERY PLAN": readonly [{ readonly Plan: Step }];
}

const all = (step: Step): readonly Step[] => [step, ...(step.Plans ?? []).flatMap(all)];
const stepsIn = (rows: readonly Explained[]) =>
  rows.flatMap((row) => row["QUERY PLAN"].flatMap(({ Plan }) => all(Plan)));
const indexesOf = (steps: readonly Step[]) => steps.flatMap((step) => step["Index Name"] ?? []);
const kindsOf = (steps: readonly Step[]) => steps.map((step) => step["Node Type"]);

describe("the plan of", () => {
  const acme = "acme";
  let database: Database;

  beforeAll(async () => {
    const [opened] = await openPostgres(1);
    if (opened === undefined) throw new Error("There is no database.");
    database = opened;
    await migrate(database);
    const organizations = [acme, ...Array.from({ length: 9 }, (_, at) => `other-${at}`)];
    for (const id of organizations)
      await importOrganization(
        database,
        organization({ organization: { id, plan: "enterprise" }, people: { olga: "owner" } }),
      );
    await sql`insert into rolecall.members (organization_id, user_id, email, email_verified, name, role, status, version, joined_at)
      select ${acme}, 'user-' || n, md5(n::text) || '@acme.example', true, md5((-n)::text), 'member', 'active', 1,
        now() - interval '1 second' * n from generate_series(1, 5000) as n`.execute(database.query);
    await sql`insert into rolecall.invitations (organization_id, id, email, role, state, projects, team_ids, token_hash,
        invited_by, created_at, expires_at, sent_count, last_sent_at)
      select id, 'invitation-' || n, 'guest-' || n || '@acme.example', 'member',
        case when n % 5 = 0 then 'pending' else 'revoked' end, '[]', '[]', 'hash-' || n || id, 'inviter-' || n / 50,
        now() - interval '1 second' * n, now() + interval '1 second' * (n * 7919 % 2000), 1, now()
      from rolecall.organizations, generate_series(1, 2000) as n`.execute(database.query);
    await sql`insert into rolecall.projects (organization_id, id, name) select ${acme}, id, id
      from unnest(array['web', 'shop']) as id`.execute(database.query);
    await sql`insert into rolecall.project_grants (organization_id, project_id, user_id, role)
      select ${acme}, case when n > 3 then 'shop' else 'web' end, 'user-' || n, 'analyst'
      from generate_series(1, 2000) as n`.execute(database.query);
    await sql`analyze`.execute(database.query);
    return () => database.close();
  });

  /** All steps of the plan of a statement. */
  async function stepsOf(statement: string, parameters: readonly unknown[] = []): Promise<readonly Step[]> {
    const { rows } = await database.query.executeQuery<Explained>({
      sql: `explain (format json) ${statement}`,
      parameters,
      query: sql`explain`.toOperationNode(),
      queryId: { queryId: "plan" },
    });
    return stepsIn(rows);
  }

  async function stepsOfMembers(asked: Partial<Parameters<typeof memberRows>[1]>) {
    const recorded = recordStatements(database);
    await memberRows(recorded.database, { organization: acme, limit: 50, sort: "email", ...asked });
    const { sql: statement, parameters } = recorded.last();
    return stepsOf(statement, parameters);
  }

  it.each([
    ["email", "members_by_email", "m"],
    ["-email", "members_by_email", "m"],
    ["name", "members_by_name", "m"],
    ["-name", "members_by_name", "m"],
    ["joinedAt", "members_by_joined", 1_700_000_000_000],
    ["-joinedAt", "members_by_joined", 1_700_000_000_000],
    ["role", "members_by_rank", 1],
    ["-role", "members_by_rank", 1],
  ] as const)(
    "members by %s walks along an index, from the start and from a cursor",
    async (sort, index, at) => {
      const paging = await pagingOf("members", { organization: acme, sort }, z.tuple([]));
      for (const cursor of [undefined, await paging.write([at, "user-2500"])]) {
        // oxlint-disable-next-line no-await-in-loop -- one connection after the other
        const steps = await stepsOfMembers({ sort, cursor });
        expect(indexesOf(steps)).toEqual([index]);
        expect(kindsOf(steps)).not.toContain("Sort");
        expect(kindsOf(steps)).not.toContain("Seq Scan");
      }
    },
  );

  it.each([
    [{ search: "4a8a08f0" }, ["members_by_text"]],
    [{ search: "zz" }, ["members_by_start_of_email", "members_by_start_of_name"]],
    [{ role: "admin" }, ["members_by_role"]],
    [{ status: "suspended" }, ["members_suspended"]],
  ] as const)("members with %o looks them up", async (asked, indexes) => {
    const steps = await stepsOfMembers(asked);
    expect(indexesOf(steps).toSorted()).toEqual(indexes);
    expect(kindsOf(steps)).not.toContain("Seq Scan");
  });

  it("people of a small project begins with those who have a role in it", async () => {
    const recorded = recordStatements(database);
    const asked = { organization: acme, project: "web", limit: 50 };
    const { items } = await projectMemberRows(recorded.database, asked, null);
    expect(items.map(({ userId }) => userId).toSorted()).toEqual(["olga", "user-1", "user-2", "user-3"]);
    const { sql: statement, parameters } = recorded.with('order by ("email" collate');
    const steps = await stepsOf(statement, parameters);
    expect(indexesOf(steps)).toEqual(expect.arrayContaining(["members_by_role", "project_grants_pkey"]));
    expect(indexesOf(steps)).not.toContain("members_by_email");
  });

  it("pending invitations walks along an index", async () => {
    const recorded = recordStatements(database);
    await invitationRows(recorded.database, { organization: acme, state: "pending", limit: 10 }, Date.now());
    const { sql: statement, parameters } = recorded.with('order by "created_at"');
    expect(indexesOf(await stepsOf(statement, parameters))).toEqual(["invitations_pending_by_created"]);
  });

  const invitations = invitationQuestions(acme);
  const members = memberQuestions(acme);
  const questions: readonly (readonly [string, Question<unknown>])[] = [
    ["members_owners", members.activeOwners()],
    ["members_owners", members.owners()],
    ["invitations_overdue_in", invitations.overdueInvitations(0)],
    ["invitations_by_inviter", invitations.pendingInvitationsBy("inviter-3")],
    ["invitations_pending", invitations.pendingInvitationOf("guest-1@acme.example", 0)],
  ];

  // a plan that is kept is made without knowing the values
  it.each(questions)("what rules ask uses %s when it is kept", async (index, { template, values }) => {
    const { text, parameters } = template.fill(database.query, values, 0);
    const types = parameters.map((each) => (each instanceof Date ? "timestamptz" : "text"));
    const steps = await database.query.connection().execute(async (connection) => {
      await sql.raw(`prepare kept (${types.join()}) as select ${text}`).execute(connection);
      await sql`set plan_cache_mode = force_generic_plan`.execute(connection);
      const given = parameters.map((each) => sql.lit(each instanceof Date ? each.toISOString() : each));
      const { rows } = await sql<Explained>`explain (format json) execute kept (${sql.join(given)})`.execute(
        connection,
      );
      await sql`deallocate kept`.execute(connection);
      await sql`reset plan_cache_mode`.execute(connection);
      return stepsIn(rows);
    });
    expect(indexesOf(steps)).toContain(index);
  });
});
