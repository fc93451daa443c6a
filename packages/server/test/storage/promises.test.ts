import { sql } from "kysely";
import { beforeAll, expect, it } from "vitest";
import type { Database } from "../../src/storage/Database.ts";
import { eachDatabase } from "../databases.ts";
import { added, givenTwoOrganizations } from "./byHand.ts";

const takenBack = new Error("on purpose");

// Everything here is written by hand, as by someone who goes around the authority.
eachDatabase("the database by itself", (open) => {
  let database: Database;

  beforeAll(async () => {
    database = await open();
    await givenTwoOrganizations(database);
  });

  /** Makes statements in one transaction, judges it as at its end, and takes it back. Gives what was counted then. */
  async function tried(...statements: string[]) {
    const counts: { id: string; active_members: number; pending_invitations: number }[] = [];
    const transaction = database.query.transaction().execute(async (inside) => {
      for (const statement of [...statements, "set constraints all immediate"])
        // oxlint-disable-next-line no-await-in-loop -- one connection
        await sql.raw(statement).execute(inside);
      counts.push(
        ...(await inside
          .selectFrom("organizations")
          .select(["id", "active_members", "pending_invitations"])
          .orderBy("id")
          .execute()),
      );
      throw takenBack;
    });
    await transaction.catch((error: unknown) => {
      if (error !== takenBack) throw error;
    });
    return counts;
  }

  it.each([
    ["removes the last active owner", "delete from rolecall.members where user_id = 'olga'"],
    ["demotes the last active owner", changed("olga", "role = 'admin'")],
    ["suspends the last active owner", changed("olga", "status = 'suspended'")],
    ["moves the last active owner away", changed("olga", "organization_id = 'other'")],
    ["begins an organization without an owner", added("organizations")],
    [
      "brings an organization back that has no owner any more",
      "update rolecall.organizations set state = 'deleted' where id = 'other'",
      "delete from rolecall.members where user_id = 'zoe'",
      "set constraints all immediate",
      "update rolecall.organizations set state = 'active' where id = 'other'",
    ],
  ])("refuses who %s", async (_what, ...statements) => {
    await expect(tried(...statements)).rejects.toMatchObject({ constraint: "organizations_have_an_owner" });
  });

  it("judges owners when a transaction ends", async () => {
    const demoted = database.query
      .updateTable("members")
      .set({ role: "admin" })
      .where("user_id", "=", "olga");
    await expect(demoted.execute()).rejects.toMatchObject({ constraint: "organizations_have_an_owner" });
  });

  it("lets one owner follow another within a transaction", async () => {
    await tried(changed("olga", "role = 'admin'"), changed("ada", "role = 'owner'"));
  });

  it("lets an organization that is deleted lose its owner", async () => {
    await tried(
      "update rolecall.organizations set state = 'deleted' where id = 'other'",
      "delete from rolecall.members where user_id = 'zoe'",
    );
  });

  it.each([
    ["two new ones", added("members", { user_id: "'new2'", email: "'new2@acme.example'" })],
    ["a new one and one who is restored", changed("sue", "status = 'active'")],
    [
      "a new one and one who comes from elsewhere",
      changed("zoe", "organization_id = 'acme', role = 'member'"),
      "update rolecall.organizations set state = 'deleted' where id = 'other'",
    ],
  ])("refuses more active members than seats: %s", async (_what, ...statements) => {
    await expect(tried(added("members"), ...statements)).rejects.toMatchObject({
      constraint: "members_have_seats",
    });
  });

  it.each([
    ["a revoked invitation be accepted", [ended("gone", "accepted")]],
    ["a revoked invitation be pending again", [ended("gone", "pending")]],
    ["an expired invitation be accepted", [ended("late", "accepted")]],
    ["an expired invitation be declined", [ended("late", "declined")]],
    ["an accepted invitation be revoked", [ended("open", "accepted"), ended("open", "revoked")]],
    ["a declined invitation be pending again", [ended("open", "declined"), ended("open", "pending")]],
  ])("does not let %s", async (_what, statements) => {
    await expect(tried(...statements)).rejects.toMatchObject({ constraint: "invitations_end_once" });
  });

  it.each(["pending", "revoked"])("lets an expired invitation be %s", async (state) => {
    await tried(ended("late", state));
  });

  it.each([
    ["changes", "update rolecall.audit_events set actor_id = 'ada'"],
    ["removes", "delete from rolecall.audit_events"],
    ["empties", "truncate rolecall.audit_events"],
  ])("refuses who %s the audit log", async (_what, statement) => {
    await expect(tried(added("audit_events"), statement)).rejects.toMatchObject({
      constraint: "audit_events_stay",
    });
  });

  const comes = added("members");

  it.each([
    ["stranger", [], [2, 1]],
    ["someone who comes", [comes], [3, 1]],
    ["someone who comes suspended", [added("members", { status: "'suspended'" })], [2, 1]],
    ["someone who is suspended", [comes, changed("new", "status = 'suspended'")], [2, 1]],
    ["someone who is restored", [changed("sue", "status = 'active'")], [3, 1]],
    ["someone who is moved", [comes, changed("new", "organization_id = 'other'")], [2, 2]],
    ["someone who goes", [comes, "delete from rolecall.members where user_id in ('new', 'ada')"], [1, 1]],
    ["a suspended member who goes", ["delete from rolecall.members where user_id = 'sue'"], [2, 1]],
  ])("counts active members with %s", async (_who, statements, counted) => {
    expect((await tried(...statements)).map((counts) => counts.active_members)).toEqual(counted);
  });

  const isMade = added("invitations");

  it.each([
    ["nothing", [], [1, 0]],
    ["one that is made", [isMade], [2, 0]],
    ["one that ends", [ended("open", "declined")], [0, 0]],
    ["one that is sent again", [ended("late", "pending")], [2, 0]],
    [
      "one that is moved",
      ["update rolecall.invitations set organization_id = 'other' where id = 'open'"],
      [0, 1],
    ],
    ["one that is removed", ["delete from rolecall.invitations where id in ('open', 'gone')"], [0, 0]],
  ])("counts pending invitations with %s", async (_what, statements, counted) => {
    expect((await tried(...statements)).map((counts) => counts.pending_invitations)).toEqual(counted);
  });
});

function changed(userId: string, how: string): string {
  return `update rolecall.members set ${how} where user_id = '${userId}'`;
}

function ended(id: string, state: string): string {
  const acceptedBy = state === "accepted" ? "'ada'" : "null";
  return `update rolecall.invitations set state = '${state}', accepted_by = ${acceptedBy} where id = '${id}'`;
}
