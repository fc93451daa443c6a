import { sql } from "kysely";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { organization as sketched } from "../../../organization/test/organizations.ts";
import {
  createAuthority,
  createGuards,
  createHandler,
  importOrganization,
  type Authority,
  type Handler,
} from "../../src/index.ts";
import { createClient, type Client } from "../../src/client.ts";
import { withStatements } from "../authority/withStatements.ts";
import { eachDatabase } from "../databases.ts";
import { codeOf, valueOf } from "./answers.ts";
import { personIn, personOf } from "./openServer.ts";

const hour = 60 * 60 * 1000;
let organization = "";
let count = 0;

eachDatabase("what people are denied", (open) => {
  let authority: Authority;
  let handler: Handler;
  let now = Date.UTC(2026, 4, 4, 12);
  let counted: ReturnType<typeof withStatements>;
  const errors: unknown[] = [];
  const authenticate = async (request: Request) => personIn(request);

  beforeAll(async () => {
    counted = withStatements(await open());
    const options = { onError: (error: unknown) => void errors.push(error) };
    authority = createAuthority({
      database: counted.database,
      secret: "a secret that only the tests know, of 32 bytes",
      clock: () => now,
      ...options,
    });
    handler = createHandler(authority, { authenticate, ...options });
  });

  beforeEach(async () => {
    errors.length = 0;
    organization = `acme-${++count}`;
    await importOrganization(
      authority.database,
      sketched({
        organization: { id: organization },
        people: { olga: "owner", mike: "member", susi: { role: "member", status: "suspended" } },
        projects: { web: {}, shop: {} },
      }),
    );
  });

  const as = (userId: string): Client =>
    createClient({
      url: "http://acme.example",
      fetch: handler,
      headers: { "x-person": JSON.stringify(personOf(userId)) },
    });
  const logged = async (): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    // on a slow machine a denial may be answered before it is written
    await authority.tick();
    const rows = await authority.database.query
      .selectFrom("audit_events")
      .select(["actor_id", "action", "outcome", "code", "command"])
      .where("organization_id", "=", organization)
      .orderBy("id")
      .execute();
    return rows.map(({ actor_id, action, outcome, code, command }) => ({
      actor: actor_id,
      action,
      outcome,
      code,
      ...command,
    }));
  };
  const anHourLater = async () => {
    now += hour;
    await authority.tick();
  };
  const readTeams = async (userId: string) => codeOf(await as(userId).audit.list({ organization }));

  it("is in the log at once, and what follows within the hour is one entry with its number", async () => {
    for (let time = 0; time < 5; time++) expect(await readTeams("mike")).toBe("403 not_permitted");
    const denied = { actor: "mike", action: "access.denied", outcome: "refused", code: "not_permitted" };
    const first = { ...denied, type: "access.denied", permission: "audit.view" };
    expect(await logged()).toEqual([first]);
    await authority.tick();
    expect(await logged()).toHaveLength(1);
    const since = now;
    await anHourLater();
    expect(await logged()).toEqual([first, { ...first, repeated: 4, since }]);
    await anHourLater();
    expect(await logged()).toHaveLength(2);
    await readTeams("mike");
    expect(await logged()).toHaveLength(3);
  });

  it("is first again after an hour, also where no clock has come by", async () => {
    for (let time = 0; time < 3; time++) await readTeams("mike");
    now += hour;
    for (let time = 0; time < 2; time++) await readTeams("mike");
    expect((await logged()).map((entry) => entry["repeated"])).toEqual([undefined, 2, undefined]);
  });

  it("is told apart by person, permission and place, and by guards and reads alike", async () => {
    const guards = createGuards(authority, { authenticate });
    const asked = (userId: string, project: string) =>
      guards.authorize(
        new Request("http://acme.example/", {
          headers: { "x-person": JSON.stringify(personOf(userId)) },
        }),
        "report.funnels",
        { organization, project },
      );
    for (const userId of ["mike", "susi"])
      for (const project of ["web", "shop", "web"]) expect((await asked(userId, project)).ok).toBe(false);
    await as("mike").projects.members({ organization, project: "web" });
    await as("susi").organizations.read({ organization });
    expect(
      (await logged()).map(({ actor, ...entry }) => [actor, entry["permission"], entry["project"]]),
    ).toEqual([
      ["mike", "report.funnels", "web"],
      ["mike", "report.funnels", "shop"],
      ["susi", "report.funnels", "web"],
      ["susi", "report.funnels", "shop"],
      ["mike", "user.grantIndividual", "web"],
      ["susi", "org.settings.view", undefined],
    ]);
  });

  it("is a command as well: one entry, and one with the number of those that followed", async () => {
    for (let time = 0; time < 4; time++) {
      const refused = await as("mike").teams.create({ organization, name: `Mine ${time}` });
      expect(codeOf(refused)).toBe("403 not_permitted");
    }
    const created = { actor: "mike", action: "team.create", code: "not_permitted" };
    expect(await logged()).toMatchObject([{ ...created, name: "Mine 0" }]);
    await anHourLater();
    expect(await logged()).toMatchObject([created, { ...created, repeated: 3 }]);
  });

  it("is not what a page asks to know", async () => {
    const { access } = as("mike");
    const checks = [{ permission: "audit.view" }, { permission: "team.create" }];
    valueOf(await access.check({ organization, checks }));
    (await authority.access(organization, "mike")).can("audit.view");
    expect(await logged()).toEqual([]);
  });

  it("keeps no more of a command than an entry may have, and says that it was cut", async () => {
    const projects = Array.from({ length: 700 }, (_, at) => ({
      projectId: `${"p".repeat(40)}${at}`,
      role: "admin" as const,
    }));
    await as("mike").invitations.create({
      organization,
      via: "projects",
      email: "new@acme.example",
      role: "member",
      projects,
    });
    const [entry] = await logged();
    expect(entry).toMatchObject({ action: "invite", email: "new@acme.example", cut: expect.any(Number) });
    expect(entry?.["cut"]).toBeGreaterThan(30_000);
    expect(JSON.stringify(entry).length).toBeLessThan(4500);
  });

  it("is bounded for a member who makes places up", async () => {
    for (let at = 0; at < 60; at++)
      await authority.recordDenial({
        organization,
        actor: "mike",
        permission: "report.funnels",
        project: `made-up-${at}`,
      });
    expect(await logged()).toHaveLength(51);
    await anHourLater();
    const entries = await logged();
    expect(entries).toHaveLength(52);
    expect(entries.at(-1)).toMatchObject({ actor: "mike", others: true, repeated: 9 });
  });

  it("is only a number where strangers are denied, who make the same way everywhere", async () => {
    const name = "x".repeat(900);
    await authority.tick();
    const ways: Record<string, number[]> = { [organization]: [], nowhere: [] };
    for (const where of [organization, "nowhere", organization, "nowhere", organization, "nowhere"]) {
      const before = counted.statements();
      for (const denied of [
        await as("eve").organizations.rename({ organization: where, name }),
        await as("eve").projects.transfer({ organization: where, project: "web", to: organization }),
        await as("eve").members.list({ organization: where }),
        await as("eve").organizations.read({ organization: where }),
        await as("eve").access.read({ organization: where }),
        await as("eve").access.check({ organization: where, checks: [{ permission: "audit.view" }] }),
        await as("eve").access.events({ organization: where }),
      ])
        expect(codeOf(denied)).toBe("404 not_a_member");
      ways[where]?.push(counted.statements() - before);
    }
    // a statement of one round may come in the next: the middle of three is what a round makes
    const usual = (where: string) => ways[where]?.sort((a, b) => a - b)[1];
    expect(usual(organization)).toBeGreaterThan(0);
    expect(usual(organization)).toBe(usual("nowhere"));
    expect(await logged()).toEqual([]);
    await authority.tick();
    expect(await logged()).toEqual([]);
    await anHourLater();
    expect(await logged()).toEqual([
      {
        actor: null,
        action: "access.denied",
        outcome: "refused",
        code: "not_a_member",
        type: "access.denied",
        strangers: true,
        repeated: 21,
        since: now - hour,
      },
    ]);
  });

  it("does not become known to someone who owns another organization and moves a project there", async () => {
    await importOrganization(
      authority.database,
      sketched({
        organization: { id: `${organization}-own` },
        people: { ines: "owner" },
        projects: { web: {} },
      }),
    );
    const ways: number[] = [];
    for (const to of [organization, "nowhere"]) {
      const before = counted.statements();
      const moved = await as("ines").projects.transfer({
        organization: `${organization}-own`,
        project: "web",
        to,
      });
      expect(moved.ok).toBe(false);
      ways.push(counted.statements() - before);
    }
    expect(ways[0]).toBe(ways[1]);
  });

  it("has exports beside it, each with its filters, but nothing that only looks for one", async () => {
    valueOf(await as("olga").members.export({ organization, role: "member" }));
    valueOf(await as("olga").members.export({ organization }));
    await handler(
      new Request(`http://acme.example/organizations/${organization}/members.csv`, {
        method: "HEAD",
        headers: { "x-person": JSON.stringify(personOf("olga")) },
      }),
    );
    const exported = { actor: "olga", action: "members.export", outcome: "done", type: "members.export" };
    expect(await logged()).toEqual([
      { ...exported, code: null, role: "member" },
      { ...exported, code: null },
    ]);
  });

  it("is denied all the same where it cannot be written, and onError is told", async () => {
    const { query } = authority.database;
    await sql`alter table rolecall.denials rename to elsewhere`.execute(query);
    expect(await readTeams("mike")).toBe("403 not_permitted");
    await expect.poll(() => errors).toHaveLength(1);
    await sql`alter table rolecall.elsewhere rename to denials`.execute(query);
    expect(await readTeams("mike")).toBe("403 not_permitted");
    expect(await logged()).toHaveLength(1);
  });
});
