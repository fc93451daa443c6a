import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/storage/Database.ts";
import { eachDatabase } from "../databases.ts";
import { added, givenTwoOrganizations } from "./byHand.ts";

/** What is refused, by which constraint, and the statement. */
const refused: readonly (readonly [what: string, constraint: string, statement: string])[] = [
  ["a second organization of one id", "organizations_pkey", added("organizations", { id: "'acme'" })],
  ["an organization without a name", "organizations_name_check", added("organizations", { name: "''" })],
  ["an unknown state", "organizations_state_check", added("organizations", { state: "'frozen'" })],
  ["an unknown plan", "organizations_plan_check", added("organizations", { plan: "'gold'" })],
  ["no seats at all", "organizations_seats_check", added("organizations", { seats: "0" })],
  [
    "a second membership of one person",
    "members_pkey",
    added("members", { user_id: "'ada'", email: "'second@acme.example'" }),
  ],
  [
    "a second membership of one address",
    "members_organization_id_email_key",
    added("members", { email: "'ada@acme.example'" }),
  ],
  [
    "a member's address in capitals",
    "members_email_check",
    added("members", { email: "'New@acme.example'" }),
  ],
  ["a member with an unknown role", "members_role_check", added("members", { role: "'superuser'" })],
  ["a member with an unknown status", "members_status_check", added("members", { status: "'away'" })],
  ["a member of nothing", "members_organization_id_fkey", added("members", { organization_id: "'none'" })],
  ["a second project of one id", "projects_pkey", added("projects", { id: "'web'" })],
  ["a project without a name", "projects_name_check", added("projects", { name: "''" })],
  [
    "an unknown everyone role",
    "projects_everyone_role_check",
    added("projects", { everyone_role: "'guest'" }),
  ],
  ["a project of nothing", "projects_organization_id_fkey", added("projects", { organization_id: "'none'" })],
  ["a second grant in one place", "project_grants_pkey", added("project_grants", { user_id: "'ada'" })],
  ["a grant of an unknown role", "project_grants_role_check", added("project_grants", { role: "'guest'" })],
  [
    "a grant in another organization's project",
    "project_grants_organization_id_project_id_fkey",
    added("project_grants", { project_id: "'shop'" }),
  ],
  [
    "a grant for another organization's member",
    "project_grants_organization_id_user_id_fkey",
    added("project_grants", { user_id: "'zoe'" }),
  ],
  ["a second team of one id", "teams_pkey", added("teams", { id: "'growth'" })],
  ["a second team of one name in another case", "teams_by_name", added("teams", { name: "'GROWTH'" })],
  [
    "a second team of one name in another spelling",
    "teams_have_names",
    added("teams", { name: "'Gr\u00F6wth'", name_key: "'growth'" }),
  ],
  ["a team without a name", "teams_name_check", added("teams", { name: "''" })],
  ["a team of nothing", "teams_organization_id_fkey", added("teams", { organization_id: "'none'" })],
  ["someone twice in a team", "team_members_pkey", added("team_members", { user_id: "'ada'" })],
  [
    "another organization's member in a team",
    "team_members_organization_id_user_id_fkey",
    added("team_members", { user_id: "'zoe'" }),
  ],
  [
    "a member in another organization's team",
    "team_members_organization_id_team_id_fkey",
    added("team_members", { team_id: "'sales'" }),
  ],
  ["a second role of a team in one project", "team_projects_pkey", added("team_projects")],
  [
    "an unknown role of a team",
    "team_projects_role_check",
    "update rolecall.team_projects set role = 'guest' where team_id = 'growth'",
  ],
  [
    "another organization's project in a team",
    "team_projects_organization_id_project_id_fkey",
    added("team_projects", { project_id: "'shop'" }),
  ],
  [
    "a project in another organization's team",
    "team_projects_organization_id_team_id_fkey",
    added("team_projects", { team_id: "'sales'" }),
  ],
  ["a second invitation of one id", "invitations_pkey", added("invitations", { id: "'open'" })],
  [
    "a second pending invitation of one address",
    "invitations_pending",
    added("invitations", { email: "'maya@guest.example'" }),
  ],
  [
    "one link for two invitations",
    "invitations_token_hash_key",
    added("invitations", { token_hash: "'hash-of-open'" }),
  ],
  [
    "an invited address in capitals",
    "invitations_email_check",
    added("invitations", { email: "'X@y.example'" }),
  ],
  ["an invitation to an unknown role", "invitations_role_check", added("invitations", { role: "'guest'" })],
  ["an unknown state of an invitation", "invitations_state_check", added("invitations", { state: "'lost'" })],
  ["an acceptance by no one", "invitations_check", added("invitations", { state: "'accepted'" })],
  [
    "a pending invitation that someone has accepted",
    "invitations_check",
    added("invitations", { accepted_by: "'ada'" }),
  ],
  [
    "an invitation into nothing",
    "invitations_organization_id_fkey",
    added("invitations", { organization_id: "'none'" }),
  ],
  ["a sent mail of nothing", "sends_organization_id_fkey", added("sends", { organization_id: "'none'" })],
  [
    "a mail of nothing",
    "outbox_organization_id_fkey",
    added("outbox", { id: "7", message_id: "'message-7'", organization_id: "'none'" }),
  ],
  [
    "a mail of the authority about no organization",
    "outbox_organization_check",
    added("outbox", { id: "7", message_id: "'message-7'", organization_id: "null" }),
  ],
  ["a second mail of one id", "outbox_pkey", added("outbox", { message_id: "'message-2'" })],
  ["a mail that is queued twice", "outbox_message_id_key", added("outbox", { id: "7" })],
  ["an unknown outcome", "audit_events_outcome_check", added("audit_events", { outcome: "'maybe'" })],
  ["a refusal that does not say why", "audit_events_check", added("audit_events", { outcome: "'refused'" })],
  ["a second entry of one id in the audit log", "audit_events_pkey", added("audit_events")],
  [
    "an entry of nothing in the audit log",
    "audit_events_organization_id_fkey",
    added("audit_events", { id: "7", organization_id: "'none'" }),
  ],
  ["a second count of the same denial", "denials_pkey", added("denials")],
  ["a count of nothing", "denials_organization_id_fkey", added("denials", { organization_id: "'none'" })],
  [
    "a mail of an unknown outcome",
    "outbox_outcome_check",
    added("outbox", { id: "7", message_id: "'message-7'", outcome: "'lost'" }),
  ],
  [
    "a second mark of one step",
    "migration_marks_pkey",
    "insert into rolecall.migration_marks select * from rolecall.migration_marks limit 1",
  ],
  [
    "a step that says something else of older servers",
    "migration_marks_older_servers_check",
    "update rolecall.migration_marks set older_servers = 'maybe'",
  ],
  ["a second answer to one request", "idempotency_keys_pkey", added("idempotency_keys")],
];

// Everything here is written by hand, as by someone who goes around the authority.
eachDatabase("the constraints of the database", (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await givenTwoOrganizations(database);
    for (const table of ["outbox", "audit_events", "denials", "idempotency_keys"] as const)
      // oxlint-disable-next-line no-await-in-loop -- one connection
      await sql.raw(added(table)).execute(database.query);
  });

  it.each(refused)("refuse %s", async (_what, constraint, statement) => {
    await expect(sql.raw(statement).execute(database.query)).rejects.toMatchObject({ constraint });
  });

  it("are all tried here", async () => {
    const { rows } = await sql<{ name: string }>`
      select conname as name from pg_constraint
      where connamespace = 'rolecall'::regnamespace and contype in ('c', 'f', 'p', 'u', 'x')
      union select indexname from pg_indexes
      where schemaname = 'rolecall' and indexdef like 'CREATE UNIQUE%'`.execute(database.query);
    // the two of the library that keeps which steps were taken
    const ours = rows.map(({ name }) => name).filter((name) => !name.startsWith("kysely_"));
    expect(new Set(refused.map(([, constraint]) => constraint))).toEqual(new Set(ours));
  });

  it("take away with a member and a project what hangs on them", async () => {
    const left = async () => {
      const counts = ["project_grants", "team_members", "team_projects"] as const;
      const found: number[] = [];
      for (const table of counts) {
        // oxlint-disable-next-line no-await-in-loop -- one connection
        const rows = await database.query.selectFrom(table).select("organization_id").execute();
        found.push(rows.length);
      }
      return found;
    };
    expect(await left()).toEqual([1, 1, 1]);
    await database.query.deleteFrom("members").where("user_id", "=", "ada").execute();
    expect(await left()).toEqual([0, 0, 1]);
    await database.query.deleteFrom("projects").where("id", "=", "web").execute();
    expect(await left()).toEqual([0, 0, 0]);
  });
});
