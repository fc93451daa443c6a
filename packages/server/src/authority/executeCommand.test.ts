import { expect, it } from "vitest";
import { day } from "../../../organization/test/organizations.ts";
import {
  acme,
  auditOf,
  eve,
  mia,
  olga,
  sharing,
  wordOf,
  type Opened,
} from "../../test/authority/openAuthority.ts";
import { databaseError, withStatements } from "../../test/authority/withStatements.ts";
import { eachDatabase, type Open } from "../../test/databases.ts";
import { canonical } from "../../test/states/canonical.ts";
import { readState } from "../../test/states/readState.ts";
import type { AuthorityCommand } from "./AuthorityCommand.ts";

const toAdmin: AuthorityCommand = { type: "member.changeRole", userId: "mia", role: "admin", version: 1 };
const invites: AuthorityCommand = {
  type: "invite",
  via: "projects",
  email: "nina@acme.example",
  role: "member",
  projects: [{ projectId: "web", role: "analyst" }],
  teamIds: ["growth"],
};

eachDatabase("executing a command", (open: Open) => {
  const opened = sharing(open);

  it("writes what it comes to, with an entry in the audit log that has the records before and after", async () => {
    const { authority, organization, database } = await opened();
    expect(await authority.execute(organization, toAdmin, olga)).toMatchObject({
      status: "done",
      organization,
    });
    const { members } = await readState(database, organization);
    expect(members.find(({ userId }) => userId === "mia")).toMatchObject({ role: "admin", version: 2 });
    expect(await auditOf({ database, organization })).toMatchObject([
      {
        actor_id: "olga",
        action: "member.changeRole",
        outcome: "done",
        code: null,
        command: toAdmin,
        changes: [
          { type: "member.updated", before: { role: "member" }, member: { role: "admin" } },
          { type: "mail.queued" },
        ],
      },
    ]);
  });

  it("writes a refusal into the audit log, and nothing else", async () => {
    const { authority, organization, database } = await opened();
    const before = canonical(await readState(database, organization));
    const demote: AuthorityCommand = { type: "member.stepDown", role: "member" };
    expect(wordOf(await authority.execute(organization, demote, olga))).toBe("last_owner");
    expect(canonical(await readState(database, organization))).toEqual(before);
    expect(await auditOf({ database, organization })).toMatchObject([
      { actor_id: "olga", action: "member.stepDown", outcome: "refused", code: "last_owner", changes: [] },
    ]);
  });

  it("writes nothing at all when it is so already", async () => {
    const { authority, organization, database } = await opened();
    const command: AuthorityCommand = { type: "grant.set", projectId: "web", userId: "mia", role: "analyst" };
    expect(wordOf(await authority.execute(organization, command, olga))).toBe("unchanged");
    expect(await auditOf({ database, organization })).toEqual([]);
  });

  /** What is there of an organization, and of what happened to it. */
  const everythingOf = async ({ database, organization }: Pick<Opened, "database" | "organization">) => ({
    mails: await database.query
      .selectFrom("outbox")
      .select("recipient")
      .where("organization_id", "=", organization)
      .execute(),
    audit: await auditOf({ database, organization }),
    state: canonical(await readState(database, organization)),
  });

  it.each([1, 2, 3, 4])("keeps nothing when the server fails after statement %i of four", async (last) => {
    const { organization, database } = await opened();
    const before = await everythingOf({ database, organization });
    const faulty = withStatements(database, (count) => {
      if (count === last) throw new Error("The server has failed");
    });
    const { authority } = await opened(acme, { database: faulty.database });
    await expect(authority.execute(organization, invites, olga)).rejects.toThrow("The server has failed");
    expect(await everythingOf({ database, organization })).toEqual(before);
  });

  it("keeps all of it when no statement fails", async () => {
    const { organization, database, authority } = await opened();
    expect(wordOf(await authority.execute(organization, invites, olga))).toBe("done");
    const { mails, audit, state } = await everythingOf({ database, organization });
    expect([mails.length, audit.length, state.invitations.length, state.sends.length]).toEqual([1, 1, 1, 1]);
  });

  it.each(["40001", "40P01"])(
    "tries again when the database undoes it for another's sake (%s)",
    async (code) => {
      const { organization, database } = await opened();
      const faulty = withStatements(database, (count) => {
        if (count <= 4) throw databaseError(code);
      });
      const { authority } = await opened(acme, { database: faulty.database });
      expect(wordOf(await authority.execute(organization, toAdmin, olga))).toBe("done");
      expect(await auditOf({ database, organization })).toHaveLength(1);
    },
  );

  it("hands on what the database says again and again", async () => {
    const { organization, database } = await opened();
    const faulty = withStatements(database, () => {
      throw databaseError("40001");
    });
    const { authority } = await opened(acme, { database: faulty.database });
    await expect(authority.execute(organization, toAdmin, olga)).rejects.toThrow("40001");
  });

  it("answers strangers about an organization as about one that is not there", async () => {
    const { authority, organization } = await opened();
    const there = await authority.execute(organization, toAdmin, eve);
    expect(there).toEqual(await authority.execute("nowhere", toAdmin, eve));
    expect(there).toMatchObject({ status: "refused", refusal: { code: "not_a_member" } });
  });

  it("keeps of strangers only how many were refused, without a name or a lock", async () => {
    const { organization, database } = await opened();
    const counted = withStatements(database);
    const { authority, time } = await opened(acme, { database: counted.database });
    const ways: number[] = [];
    for (const where of [organization, "nowhere"]) {
      const before = counted.statements();
      await authority.execute(where, toAdmin, eve);
      ways.push(counted.statements() - before);
    }
    expect(ways).toEqual([1, 1]);
    await authority.tick();
    expect(await auditOf({ database, organization })).toEqual([]);
    time.now += 60 * 60 * 1000;
    await authority.tick();
    expect(await auditOf({ database, organization })).toMatchObject([
      { actor_id: null, code: "not_a_member", command: { strangers: true, repeated: 1 } },
    ]);
  });

  it("reaches nothing of another organization by its ids", async () => {
    const { authority, organization } = await opened();
    const other = await opened({
      ...acme,
      people: { eve: "owner", zoe: "member" },
      projects: { far: {} },
      teams: { off: {} },
    });
    const asked: AuthorityCommand[] = [
      { type: "member.remove", userId: "zoe" },
      { type: "project.delete", projectId: "far" },
      { type: "team.delete", teamId: "off" },
      { type: "grant.set", projectId: "far", userId: "mia", role: "analyst" },
      { type: "team.setProject", teamId: "growth", projectId: "far", role: "analyst" },
    ];
    const before = await readState(other.database, other.organization);
    const answers = [];
    for (const command of asked) answers.push(wordOf(await authority.execute(organization, command, olga)));
    expect(answers).toEqual(["not_a_member", ...Array<string>(4).fill("unknown_target")]);
    expect(await readState(other.database, other.organization)).toEqual(before);
  });

  it("refuses what is about a newer record than the person saw", async () => {
    const { authority, organization } = await opened();
    const rename: AuthorityCommand = { type: "team.rename", teamId: "growth", name: "Gardeners" };
    expect(wordOf(await authority.execute(organization, rename, olga, { version: 2 }))).toBe("stale");
    expect(wordOf(await authority.execute(organization, rename, olga, { version: 1 }))).toBe("done");
    const again: AuthorityCommand = { type: "team.rename", teamId: "growth", name: "Growers" };
    expect(wordOf(await authority.execute(organization, again, olga, { version: 1 }))).toBe("stale");
  });

  it.each<[AuthorityCommand, string]>([
    [{ type: "organization.rename", name: "Acme Ltd" }, "done"],
    [{ type: "project.rename", projectId: "web", name: "Website" }, "done"],
    [{ type: "member.suspend", userId: "mia" }, "done"],
    [{ type: "ownership.handOver", userId: "ada", ownRole: "admin" }, "done"],
  ])("compares the version of the record that %o is about", async (command, expected) => {
    const { authority, organization } = await opened();
    expect(wordOf(await authority.execute(organization, command, olga, { version: 7 }))).toBe("stale");
    expect(wordOf(await authority.execute(organization, command, olga, { version: 1 }))).toBe(expected);
  });

  it("tells no one who may not that they saw an old version", async () => {
    const { authority, organization } = await opened();
    const rename: AuthorityCommand = { type: "team.rename", teamId: "growth", name: "Gardeners" };
    expect(wordOf(await authority.execute(organization, rename, mia, { version: 2 }))).toBe("not_permitted");
  });

  it("writes down which invitations are overdue before a command about invitations", async () => {
    const { authority, organization, database, time } = await opened({ ...acme, organization: { seats: 4 } });
    expect(wordOf(await authority.execute(organization, invites, olga))).toBe("done");
    const other = { ...invites, email: "otto@acme.example" };
    expect(wordOf(await authority.execute(organization, other, olga))).toBe("no_seat");
    time.now += 8 * day;
    expect(wordOf(await authority.execute(organization, other, olga))).toBe("done");
    expect(
      (await auditOf({ database, organization })).map(({ action, actor_id }) => [action, actor_id]),
    ).toEqual([
      ["invite", "olga"],
      ["invite", "olga"],
      ["invitations.expire", null],
      ["invite", "olga"],
    ]);
  });

  it("makes ids and tokens by itself, and hands a token over only where no mail carries it", async () => {
    const { authority, organization, tokenFor } = await opened();
    const invited = await authority.execute(organization, invites, olga);
    if (invited.status !== "done" || invited.id === undefined) throw new Error("It is not invited.");
    expect(invited).not.toHaveProperty("token");
    expect(JSON.stringify(invited.changes)).toContain('"tokenHash":""');
    const old = await tokenFor("nina@acme.example");
    const link = await authority.execute(
      organization,
      { type: "invitation.resend", id: invited.id, mail: false },
      olga,
    );
    expect(link).toMatchObject({ status: "done", token: expect.stringMatching(/^[\w-]{43}$/) });
    expect(link).not.toMatchObject({ token: old });
  });

  it("stores no token, neither in the outbox nor anywhere else", async () => {
    const { authority, organization, database, tokenFor } = await opened();
    const tables = ["invitations", "outbox", "audit_events", "idempotency_keys"] as const;
    const readAll = async () =>
      JSON.stringify(
        await Promise.all(tables.map((table) => database.query.selectFrom(table).selectAll().execute())),
      );
    const invited = await authority.execute(organization, invites, olga, { idempotencyKey: "once" });
    const waiting = await readAll();
    const mailed = await tokenFor("nina@acme.example");
    const sent = await readAll();
    const id = invited.status === "done" ? (invited.id ?? "") : "";
    const resend: AuthorityCommand = { type: "invitation.resend", id, mail: false };
    const link = await authority.execute(organization, resend, olga, { idempotencyKey: "link" });
    const handedOver = link.status === "done" ? (link.token ?? "") : "";
    expect([mailed, handedOver]).toEqual([
      expect.stringMatching(/^.{43}$/),
      expect.stringMatching(/^.{43}$/),
    ]);
    for (const stored of [waiting, sent, await readAll()])
      for (const token of [mailed, handedOver]) expect(stored).not.toContain(token);
    expect(await database.query.selectFrom("outbox").select("sealed_token").execute()).toEqual([
      { sealed_token: null },
    ]);
  });

  it.each<[string, AuthorityCommand, number]>([
    ["a role change", toAdmin, 4],
    ["an invitation with a project and a team", invites, 5],
    ["a grant", { type: "grant.set", projectId: "shop", userId: "mia", role: "analyst" }, 5],
    ["a removal", { type: "member.remove", userId: "mia" }, 4],
  ])("asks the database few times for %s", async (_what, command, most) => {
    const { organization, database } = await opened();
    const counted = withStatements(database);
    const { authority } = await opened(acme, { database: counted.database });
    const before = counted.statements();
    expect(wordOf(await authority.execute(organization, command, olga))).toBe("done");
    expect(counted.statements() - before).toBe(most);
  });
});
