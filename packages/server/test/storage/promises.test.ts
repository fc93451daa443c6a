import { sql } from "kysely";
import { beforeEach, expect, it } from "vitest";
import type { Database } from "../../src/storage/Database.ts";
import { eachDatabase } from "../databases.ts";
import { added, givenTwoOrganizations } from "./byHand.ts";

// Everything here is written by hand, as by somebody who goes around the authority.
eachDatabase("the database by itself", (open) => {
  let database: Database;
  const run = (statement: string) => sql.raw(statement).execute(database.query);
  const together = (...statements: string[]) =>
    database.query.transaction().execute(async (transaction) => {
      // oxlint-disable-next-line no-await-in-loop -- one connection
      for (const statement of statements) await sql.raw(statement).execute(transaction);
    });
  const counts = (id: string) =>
    database.query
      .selectFrom("organizations")
      .select(["active_members", "pending_invitations"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();

  beforeEach(async () => {
    database = await open();
    await givenTwoOrganizations(database);
  });

  it.each([
    ["removes the last active owner", "delete from rolecall.members where user_id = 'olga'"],
    ["demotes the last active owner", "update rolecall.members set role = 'admin' where user_id = 'olga'"],
    [
      "suspends the last active owner",
      "update rolecall.members set status = 'suspended' where user_id = 'olga'",
    ],
    [
      "moves the last active owner away",
      "update rolecall.members set organization_id = 'other' where user_id = 'olga'",
    ],
    ["begins an organization without an owner", added("organizations")],
  ])("refuses who %s", async (_what, statement) => {
    await expect(run(statement)).rejects.toMatchObject({ constraint: "organizations_have_an_owner" });
  });

  it("refuses who brings an organization back that has no owner any more", async () => {
    await together(
      "update rolecall.organizations set state = 'deleted' where id = 'other'",
      "delete from rolecall.members where user_id = 'zoe'",
    );
    await expect(
      run("update rolecall.organizations set state = 'active' where id = 'other'"),
    ).rejects.toMatchObject({ constraint: "organizations_have_an_owner" });
  });

  it("lets one owner follow another within a transaction", async () => {
    await together(
      "update rolecall.members set role = 'admin' where user_id = 'olga'",
      "update rolecall.members set role = 'owner' where user_id = 'ada'",
    );
  });

  const second = added("members", { user_id: "'new2'", email: "'new2@acme.example'" });

  it.each([
    ["new members", added("members"), second],
    ["a new one and one who is restored", added("members"), "update rolecall.members set status = 'active'"],
    [
      "a new one and one who comes from elsewhere",
      added("members"),
      "update rolecall.members set organization_id = 'acme', role = 'member' where user_id = 'zoe'",
      "update rolecall.organizations set state = 'deleted' where id = 'other'",
    ],
  ])("refuses more active members than seats: %s", async (_what, ...statements) => {
    await expect(together(...statements)).rejects.toMatchObject({ constraint: "members_have_seats" });
  });

  it.each([
    ["a revoked invitation be accepted", "gone", "accepted', accepted_by = 'ada"],
    ["a revoked invitation be pending again", "gone", "pending"],
    ["an expired invitation be accepted", "late", "accepted', accepted_by = 'ada"],
    ["an expired invitation be declined", "late", "declined"],
  ])("does not let %s", async (_what, id, state) => {
    await expect(run(ended(id, state))).rejects.toMatchObject({ constraint: "invitations_end_once" });
  });

  it.each([
    ["an accepted one", "accepted', accepted_by = 'ada", "revoked', accepted_by = null, email = 'x"],
    ["a declined one", "declined", "pending"],
  ])("does not let %s end again", async (_what, first, then) => {
    await run(ended("open", first));
    await expect(run(ended("open", then))).rejects.toMatchObject({ constraint: "invitations_end_once" });
  });

  it.each(["pending", "revoked"])("lets an expired invitation be %s", async (state) => {
    await run(ended("late", state));
  });

  it.each([
    ["changes", "update rolecall.audit_events set actor_id = 'ada'"],
    ["removes", "delete from rolecall.audit_events"],
    ["empties", "truncate rolecall.audit_events"],
  ])("refuses who %s the audit log", async (_what, statement) => {
    await run(added("audit_events"));
    await expect(run(statement)).rejects.toMatchObject({ constraint: "audit_events_stay" });
  });

  it("counts active members who come, go, are suspended, are restored and are moved", async () => {
    const active = async () => (await counts("acme")).active_members;
    expect(await active()).toBe(2);
    await run(added("members"));
    expect(await active()).toBe(3);
    await run("update rolecall.members set status = 'suspended' where user_id = 'new'");
    expect(await active()).toBe(2);
    await run("update rolecall.members set status = 'active' where user_id = 'new'");
    expect(await active()).toBe(3);
    await run("update rolecall.members set organization_id = 'other' where user_id = 'new'");
    expect([await counts("acme"), await counts("other")]).toMatchObject([
      { active_members: 2 },
      { active_members: 2 },
    ]);
    await run("delete from rolecall.members where user_id in ('new', 'sue')");
    expect([await counts("acme"), await counts("other")]).toMatchObject([
      { active_members: 2 },
      { active_members: 1 },
    ]);
  });

  it("counts pending invitations that are made, end, are sent again, are moved and are removed", async () => {
    const pending = async () => (await counts("acme")).pending_invitations;
    expect(await pending()).toBe(1);
    await run(added("invitations"));
    expect(await pending()).toBe(2);
    await run(ended("open", "declined"));
    expect(await pending()).toBe(1);
    await run(ended("late", "pending"));
    expect(await pending()).toBe(2);
    await run("update rolecall.invitations set organization_id = 'other' where id = 'late'");
    expect([await counts("acme"), await counts("other")]).toMatchObject([
      { pending_invitations: 1 },
      { pending_invitations: 1 },
    ]);
    await run("delete from rolecall.invitations where id in ('next', 'open')");
    expect(await pending()).toBe(0);
  });
});

function ended(id: string, state: string): string {
  return `update rolecall.invitations set state = '${state}' where id = '${id}'`;
}
