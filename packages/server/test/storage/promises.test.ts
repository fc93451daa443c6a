import type { Database } from "../../src/storage/Database.ts";
import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import { organization } from "../../../organization/test/organizations.ts";
import { importOrganization } from "../../src/authority/importOrganization.ts";
import { eachDatabase } from "../databases.ts";

// Everything here is written by hand, as by somebody who goes around the authority.
eachDatabase("the database by itself", (open) => {
  let database: Database;
  const run = (statement: string) => sql.raw(statement).execute(database.query);
  const together = (...statements: string[]) =>
    database.query.transaction().execute(async (transaction) => {
      for (const statement of statements) await sql.raw(statement).execute(transaction);
    });

  beforeAll(async () => {
    database = await open();
    await importOrganization(
      database,
      organization({
        people: { olga: "owner", ada: "admin", sue: { role: "owner", status: "suspended" } },
        projects: { web: { grants: { ada: "admin" } } },
        teams: { growth: { users: ["ada"], projects: { web: "analyst" } } },
        organization: { seats: 3 },
        invitations: [
          { id: "open", email: "maya@guest.example" },
          { id: "gone", email: "nils@guest.example", state: "revoked" },
          { id: "late", email: "tara@guest.example", state: "expired" },
        ],
      }),
    );
    await importOrganization(
      database,
      organization({
        organization: { id: "other" },
        people: { zoe: "owner" },
        projects: { shop: {} },
        teams: { sales: {} },
      }),
    );
    await database.query
      .insertInto("audit_events")
      .values({
        organization_id: "acme",
        at: new Date(0),
        actor_id: "olga",
        action: "team.create",
        outcome: "done",
        code: null,
        command: "{}",
        changes: "[]",
      })
      .execute();
  });

  it.each([
    ["takes the last active owner away", "delete from rolecall.members where user_id = 'olga'"],
    ["demotes the last active owner", "update rolecall.members set role = 'admin' where user_id = 'olga'"],
    [
      "suspends the last active owner",
      "update rolecall.members set status = 'suspended' where user_id = 'olga'",
    ],
  ])("refuses who %s", async (_what, statement) => {
    await expect(run(statement)).rejects.toMatchObject({ constraint: "organizations_have_an_owner" });
  });

  it("refuses an organization that begins without an owner", async () => {
    await expect(
      run(
        "insert into rolecall.organizations (id, name, state, plan, created_at) values ('empty', 'Empty', 'active', 'free', now())",
      ),
    ).rejects.toMatchObject({ constraint: "organizations_have_an_owner" });
  });

  it("lets one owner follow another within a transaction", async () => {
    await together(
      "update rolecall.members set role = 'admin' where user_id = 'olga'",
      "update rolecall.members set role = 'owner' where user_id = 'ada'",
    );
    await together(
      "update rolecall.members set role = 'admin' where user_id = 'ada'",
      "update rolecall.members set role = 'owner' where user_id = 'olga'",
    );
  });

  it("refuses more active members than seats", async () => {
    await expect(together(member("new1"), member("new2"))).rejects.toMatchObject({
      constraint: "members_have_seats",
    });
    await expect(
      together(member("new1"), "update rolecall.members set status = 'active'"),
    ).rejects.toMatchObject({
      constraint: "members_have_seats",
    });
  });

  it.each([
    ["a second membership of one person", member("ada")],
    ["a second membership of one address", member("ada2", "ada@acme.example")],
    ["an address in capitals", member("ada3", "Ada3@acme.example")],
    ["a role that there is not", "update rolecall.members set role = 'superuser' where user_id = 'ada'"],
    ["a second pending invitation of one address", invitation("two", "maya@guest.example")],
    ["one link for two invitations", invitation("three", "x@guest.example", "hash-of-open")],
    ["a revoked invitation that is accepted", ended("gone", "accepted', accepted_by = 'ada")],
    ["a revoked invitation that is pending again", ended("gone", "pending")],
    ["an expired invitation that is accepted", ended("late", "accepted', accepted_by = 'ada")],
    ["an accepted invitation without somebody who accepted it", ended("open", "accepted")],
    ["a second team of one name", "insert into rolecall.teams values ('acme', 'g2', 'GROWTH')"],
    [
      "a grant in another organization's project",
      "insert into rolecall.project_grants values ('acme', 'shop', 'ada', 'admin')",
    ],
    [
      "a grant for another organization's member",
      "insert into rolecall.project_grants values ('acme', 'web', 'zoe', 'admin')",
    ],
    [
      "a second grant in one place",
      "insert into rolecall.project_grants values ('acme', 'web', 'ada', 'owner')",
    ],
    [
      "another organization's member in a team",
      "insert into rolecall.team_members values ('acme', 'growth', 'zoe')",
    ],
    [
      "another organization's project in a team",
      "insert into rolecall.team_projects values ('acme', 'growth', 'shop', 'admin')",
    ],
    ["a changed entry of the audit log", "update rolecall.audit_events set actor_id = 'ada'"],
    ["a removed entry of the audit log", "delete from rolecall.audit_events"],
    ["an emptied audit log", "truncate rolecall.audit_events"],
  ])("refuses %s", async (_what, statement) => {
    // 22/23: a constraint of the database; anything else would be a slip of the statement itself
    await expect(run(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^23/) });
  });

  it("lets an expired invitation be sent again", async () => {
    await run(ended("late", "pending"));
  });

  it("counts active members and pending invitations", async () => {
    const counts = () =>
      database.query
        .selectFrom("organizations")
        .select(["active_members", "pending_invitations"])
        .where("id", "=", "acme")
        .executeTakeFirstOrThrow();
    expect(await counts()).toEqual({ active_members: 2, pending_invitations: 2 });
    await run(member("new3"));
    await run(ended("open", "declined"));
    expect(await counts()).toEqual({ active_members: 3, pending_invitations: 1 });
    await run("delete from rolecall.members where user_id = 'new3'");
    expect(await counts()).toEqual({ active_members: 2, pending_invitations: 1 });
  });
});

function member(userId: string, email = `${userId}@acme.example`): string {
  return `insert into rolecall.members (organization_id, user_id, email, email_verified, role, status, version, joined_at)
    values ('acme', '${userId}', '${email}', true, 'member', 'active', 1, now())`;
}

function invitation(id: string, email: string, hash = `hash-of-${id}`): string {
  return `insert into rolecall.invitations (organization_id, id, email, role, state, projects, team_ids, token_hash,
      invited_by, created_at, expires_at, sent_count, last_sent_at)
    values ('acme', '${id}', '${email}', 'member', 'pending', '[]', '[]', '${hash}', 'olga', now(), now(), 1, now())`;
}

function ended(id: string, state: string): string {
  return `update rolecall.invitations set state = '${state}' where id = '${id}'`;
}
