import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { actingOnPostgres } from "./actingOnPostgres.ts";
import type { Ask } from "./openConsole.ts";
import { untilWaiting } from "./untilWaiting.ts";

const { admin, owner, analyst, opened, organization, base, authorityBase, db } = actingOnPostgres();

const make = async (ask: Ask, kind: "exports" | "deletions", ids = ["user-1001"]) => {
  const asking = { compliance: "GDPR", distinctIds: ids };
  return String((await ask("POST", `${base()}/projects/web/data-${kind}`, asking)).body["id"]);
};
const stateOf = async (id: string) =>
  (await db().selectFrom("data_requests").select("state").where("id", "=", id).executeTakeFirst())?.state;
const entries = () =>
  opened()
    .authority.database.query.selectFrom("audit_events")
    .select(["actor_id", "action", "outcome", "command"])
    .where("organization_id", "=", organization())
    .where("actor_id", "is", null)
    .orderBy("id")
    .execute();
const outbox = (id: unknown) =>
  opened()
    .authority.database.query.selectFrom("outbox")
    .select(["message_id", "recipient", "sent_at"])
    .where("about", "=", String(id))
    .execute();
// the sample data also contains requests
const mailsAbout = async (id: unknown) => {
  const ids = (await outbox(id)).map(({ message_id }) => message_id);
  return (await opened().mailed()).filter(({ messageId }) => ids.includes(messageId));
};
const round = () => opened().runRequests();

describe("a request about data", () => {
  it("is started, then done, each with its entry in the audit log, and told to the person who made it", async () => {
    const id = await make(admin, "exports");
    await round();
    expect(await stateOf(id)).toBe("started");
    expect(await outbox(id)).toEqual([]);
    await round();
    expect(await stateOf(id)).toBe("done");
    const details = { project: "web", request: id, kind: "export" };
    expect(await entries()).toEqual([
      {
        actor_id: null,
        action: "dataRequests.start",
        outcome: "done",
        command: { ...details, type: "dataRequests.start" },
      },
      {
        actor_id: null,
        action: "dataRequests.finish",
        outcome: "done",
        command: { ...details, type: "dataRequests.finish" },
      },
    ]);
    const mails = await mailsAbout(id);
    expect(mails).toMatchObject([
      { to: "jonas@acme.test", subject: "Your request in Acme Test is complete" },
    ]);
    expect(mails[0]?.text).toContain("The export of the data that Web has about 1 user is ready.");
    await round();
    expect(await mailsAbout(id)).toEqual([]);
    expect(await entries()).toHaveLength(2);
  });

  it("waits while no one has approved it", async () => {
    const id = await make(analyst, "deletions");
    await round();
    await round();
    expect(await stateOf(id)).toBe("awaitingApproval");
    await admin("POST", `${base()}/data-requests/${id}/approval`);
    await round();
    await round();
    expect(await stateOf(id)).toBe("done");
  });

  it("is not done before the people it names are gone from the project", async () => {
    const day = new Date(opened().authority.clock()).toISOString().slice(0, 10);
    await db()
      .insertInto("usage_days")
      .values({ organization_id: organization(), project_id: "web", day, events: 10 })
      .execute();
    const seen = async () => {
      const { body } = await owner("GET", `${base()}/projects/web/profiles`);
      return (body["items"] as { id: string }[]).map(({ id }) => id);
    };
    const before = await seen();
    expect(before).toContain("user-1001");
    const id = await make(admin, "deletions");
    await round();
    expect(await seen()).toEqual(before);
    await round();
    expect(await seen()).toEqual(before.filter((user) => user !== "user-1001"));
    expect((await mailsAbout(id))[0]?.text).toContain("The data that Web had about 1 user was deleted.");
  });

  it("is done once, however many servers do their rounds", async () => {
    const ids = [await make(admin, "exports"), await make(owner, "exports"), await make(owner, "exports")];
    await Promise.all(Array.from({ length: 4 }, round));
    await Promise.all(Array.from({ length: 4 }, round));
    await Promise.all(Array.from({ length: 4 }, round));
    expect(await Promise.all(ids.map(stateOf))).toEqual(["done", "done", "done"]);
    expect((await entries()).map(({ action }) => action).toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => "dataRequests.finish"),
      ...Array.from({ length: 3 }, () => "dataRequests.start"),
    ]);
  });

  it("does not keep the others waiting while another server has it", async () => {
    const [held, other] = [await make(admin, "exports"), await make(admin, "exports")];
    await db()
      .transaction()
      .execute(async (transaction) => {
        await transaction
          .selectFrom("data_requests")
          .select("id")
          .where("id", "=", held)
          .forUpdate()
          .execute();
        await round();
        expect(await Promise.all([stateOf(held), stateOf(other)])).toEqual(["queued", "started"]);
      });
    expect(opened().errors).toEqual([]);
  });

  it("is done together with its mail, or not at all", async () => {
    const { query } = opened().authority.database;
    const id = await make(admin, "exports");
    await round();
    await sql`create function rolecall.lose() returns trigger language plpgsql as $$
      begin raise exception 'no mail is queued'; end $$`.execute(query);
    await sql`create trigger lose before insert on rolecall.outbox
      for each row execute function rolecall.lose()`.execute(query);
    await round();
    expect(await stateOf(id)).toBe("started");
    expect(opened().errors.splice(0)).toContainEqual(
      expect.objectContaining({ message: "no mail is queued" }),
    );
    await sql`drop trigger lose on rolecall.outbox`.execute(query);
    await sql`drop function rolecall.lose`.execute(query);
    await round();
    expect(await stateOf(id)).toBe("done");
    // the next server sends it, even if this one has died
    expect(await outbox(id)).toMatchObject([{ recipient: "jonas@acme.test", sent_at: null }]);
    expect(await mailsAbout(id)).toHaveLength(1);
  });

  it.each([1, 2, 3])("leaves no file with anyone who is deleted at the same moment, time %i", async () => {
    const { database } = opened().authority;
    const day = new Date(opened().authority.clock()).toISOString().slice(0, 10);
    await db()
      .insertInto("usage_days")
      .values({ organization_id: organization(), project_id: "web", day, events: 10 })
      .execute();
    const [exported, deleted] = [await make(admin, "exports"), await make(admin, "deletions")];
    await round();
    let rounds: Promise<unknown> = Promise.resolve();
    await database.query.transaction().execute(async (transaction) => {
      await transaction
        .selectFrom("projects")
        .select("id")
        .where("organization_id", "=", organization())
        .where("id", "=", "web")
        .forNoKeyUpdate()
        .execute();
      rounds = Promise.all([round(), round()]);
      await untilWaiting(database, 2);
    });
    await rounds;
    expect(await Promise.all([stateOf(exported), stateOf(deleted)])).toEqual(["done", "done"]);
    const files = await db()
      .selectFrom("request_files")
      .select("content")
      .where("organization_id", "=", organization())
      .execute();
    const users = files.map(({ content }) => (content === null ? [] : JSON.parse(content).users));
    expect([[[]], [[expect.objectContaining({ profile: null, wasDeleted: true })]]]).toContainEqual(users);
    expect(opened().errors).toEqual([]);
  });

  it("stays as it is while the organization is being deleted", async () => {
    const id = await make(admin, "exports");
    await owner("POST", `${authorityBase()}/deletion`, { nameTyped: "Acme Test" });
    await round();
    expect(await stateOf(id)).toBe("queued");
  });
});

describe("a request about the data on one's own use", () => {
  it("is done, and told to the person who made it", async () => {
    const { id } = (await owner("POST", `${base()}/account/usage-deletions`)).body;
    await round();
    expect((await owner("GET", `${base()}/account`)).body["usageRequests"]).toMatchObject([
      { kind: "deletion", state: "done" },
    ]);
    expect(await entries()).toMatchObject([
      { action: "usageRequests.finish", command: { kind: "deletion", userId: "ines" } },
    ]);
    const mails = await mailsAbout(id);
    expect(mails).toMatchObject([{ to: "ines@acme.test" }]);
    expect(mails[0]?.text).toContain("The console keeps no record of how you use it.");
  });
});
