import { applyChanges, factsOf, transferProject, type Person } from "@rolecall/organization/rules";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { anyOrganization, people } from "../../../organization/test/organizationArbitrary.ts";
import { noon, organization, person, type Sketch } from "../../../organization/test/organizations.ts";
import { acme, auditOf, ada, mia, olga, sharing, wordOf } from "../../test/authority/openAuthority.ts";
import { eachDatabase, type Open } from "../../test/databases.ts";
import { canonical } from "../../test/states/canonical.ts";
import { readState } from "../../test/states/readState.ts";
import { unique } from "../../test/states/unique.ts";
import type { Database } from "../storage/Database.ts";
import { createAuthority } from "./createAuthority.ts";
import { importOrganization } from "./importOrganization.ts";

const nova: Sketch = { people: { olga: "owner", mia: "member", nick: "owner" }, projects: { docs: {} } };

eachDatabase("moving a project to another organization", (open: Open) => {
  const opened = sharing(open);
  let count = 0;

  async function beside(database: Database, sketch: Sketch = nova): Promise<string> {
    const id = `nova-${++count}`;
    const rest = { ...sketch.organization, id, name: "Nova" };
    await importOrganization(database, organization({ ...sketch, organization: rest }));
    return id;
  }

  it("takes it away here and adds it there, with an entry in both audit logs", async () => {
    const { authority, organization: from, database } = await opened();
    const to = await beside(database);
    const executed = await authority.transferProject(from, { projectId: "web", to }, olga);
    expect(executed).toMatchObject({ status: "done", organization: to, id: "web" });
    const [here, there] = [await readState(database, from), await readState(database, to)];
    expect(here.projects.map(({ id }) => id)).toEqual(["shop"]);
    expect(here.grants).toEqual([]);
    expect(here.teams[0]?.projects).toEqual([]);
    expect(there.projects.map(({ id }) => id)).toEqual(["docs", "web"]);
    expect(there.grants).toEqual([{ projectId: "web", userId: "mia", role: "analyst" }]);
    const entry = { actor_id: "olga", action: "project.transfer", outcome: "done" };
    expect(await auditOf({ database, organization: from })).toMatchObject([
      {
        ...entry,
        command: { projectId: "web", to },
        changes: [{ type: "project.removed" }, { type: "mail.queued" }],
      },
    ]);
    expect(await auditOf({ database, organization: to })).toMatchObject([
      {
        ...entry,
        command: { projectId: "web", from },
        changes: [
          { type: "project.added" },
          { type: "grant.set", userId: "mia" },
          { type: "mail.queued", to: "nick@acme.example" },
          { type: "mail.queued", to: "olga@acme.example" },
        ],
      },
    ]);
  });

  it("opens it at once to those who come along, and closes it to those who stay", async () => {
    const { authority, organization: from, database } = await opened();
    const to = await beside(database);
    const may = async (place: string) =>
      (await authority.access(place, "mia")).can("report.funnels", { project: "web" });
    expect([await may(from), await may(to)]).toEqual([true, false]);
    const versions = [await authority.version(from, "mia"), await authority.version(to, "mia")];
    await authority.transferProject(from, { projectId: "web", to }, olga);
    expect([await may(from), await may(to)]).toEqual([false, true]);
    const after = [await authority.version(from, "mia"), await authority.version(to, "mia")];
    expect(after[0]).toBeGreaterThan(versions[0] ?? Infinity);
    expect(after[1]).toBeGreaterThan(versions[1] ?? Infinity);
  });

  it.each([
    ["not_permitted", ada, nova, "web"],
    ["not_permitted", olga, { people: { nick: "owner", olga: "admin" } }, "web"],
    ["not_a_member", olga, { people: { nick: "owner" } }, "web"],
    ["not_a_member", person("nick"), nova, "web"],
    ["unknown_target", olga, nova, "nowhere"],
    ["role_not_on_plan", olga, { ...nova, plan: "free" }, "web"],
  ] as const satisfies readonly (readonly [string, Person, Sketch, string])[])(
    "answers %s and writes that into the log of the organization that was asked, and nothing else",
    async (code, by, sketch, projectId) => {
      const { authority, organization: from, database } = await opened();
      const to = await beside(database, sketch);
      const both = async () => [
        canonical(await readState(database, from)),
        canonical(await readState(database, to)),
      ];
      const before = await both();
      expect(wordOf(await authority.transferProject(from, { projectId, to }, by))).toBe(code);
      expect(await both()).toEqual(before);
      const entry = { action: "project.transfer", outcome: "refused", code };
      // of people who are not members, the log keeps nothing but their number
      const entries = by.userId === "nick" ? [] : [entry];
      expect(await auditOf({ database, organization: from })).toMatchObject(entries);
      expect(await auditOf({ database, organization: to })).toEqual([]);
    },
  );

  it("asks for the password, and tells the owners of both organizations by mail", async () => {
    const { authority, organization: from, database, mails } = await opened();
    const to = await beside(database);
    const ask = (by: Person) => authority.transferProject(from, { projectId: "web", to }, by);
    expect(wordOf(await ask(person("olga")))).toBe("password_required");
    await authority.deliverMail();
    expect(mails).toEqual([]);
    expect(wordOf(await ask(olga))).toBe("done");
    await authority.deliverMail();
    expect(mails.map((mail) => [mail.to, mail.subject]).toSorted()).toEqual([
      ["nick@acme.example", "Nova received the project Web"],
      ["olga@acme.example", "Nova received the project Web"],
      ["olga@acme.example", "The project Web was moved"],
    ]);
  });

  it("answers for one that is not there as for a stranger's", async () => {
    const { authority, organization: from, database } = await opened();
    const strangers = await beside(database, { people: { nick: "owner" } });
    const ask = (to: string) => authority.transferProject(from, { projectId: "web", to }, olga);
    expect(await ask("nowhere")).toEqual(await ask(strangers));
    expect(wordOf(await authority.transferProject("nowhere", { projectId: "web", to: from }, olga))).toBe(
      "not_a_member",
    );
  });

  it("is refused to anyone who has seen an older version of it", async () => {
    const { authority, organization: from, database } = await opened();
    const to = await beside(database);
    const { version } = await database.query
      .selectFrom("projects")
      .select("version")
      .where("organization_id", "=", from)
      .where("id", "=", "web")
      .executeTakeFirstOrThrow();
    await authority.execute(from, { type: "project.rename", projectId: "web", name: "Site" }, olga);
    const ask = (seen: number) =>
      authority.transferProject(from, { projectId: "web", to }, olga, { version: seen });
    expect(wordOf(await ask(version))).toBe("stale");
    expect(wordOf(await ask(version + 1))).toBe("done");
  });

  it("moves once when it is asked again under the same key", async () => {
    const { authority, organization: from, database } = await opened();
    const to = await beside(database);
    const once = { idempotencyKey: `move-${from}` };
    const first = await authority.transferProject(from, { projectId: "web", to }, olga, once);
    expect(first.status).toBe("done");
    expect(await authority.transferProject(from, { projectId: "web", to }, olga, once)).toEqual(first);
    expect(wordOf(await authority.transferProject(from, { projectId: "web", to }, olga))).toBe(
      "unknown_target",
    );
    await expect(
      authority.transferProject(from, { projectId: "shop", to }, olga, once),
    ).rejects.toMatchObject({
      code: "idempotency_key_reused",
    });
  });

  it("lets the application carry its own along while the project is in both, or moves nothing", async () => {
    const seen: unknown[] = [];
    let fails = true;
    const {
      authority,
      organization: from,
      database,
    } = await opened(acme, {
      transferProjectData: async (transaction, { from: here, to: there }) => {
        const rows = await transaction
          .selectFrom("projects")
          .select(["organization_id", "id"])
          .where("id", "in", [here.projectId, there.projectId])
          .where("organization_id", "in", [here.organization, there.organization])
          .orderBy("organization_id")
          .execute();
        seen.push(rows.map((row) => [row.organization_id, row.id]));
        if (fails) throw new Error("The application cannot carry it over.");
      },
    });
    const to = await beside(database, { ...nova, projects: { web: {} } });
    const ask = () => authority.transferProject(from, { projectId: "web", to }, olga);
    await expect(ask()).rejects.toThrow("cannot carry it over");
    expect((await readState(database, from)).projects).toHaveLength(2);
    expect((await readState(database, to)).projects).toHaveLength(1);
    expect(await auditOf({ database, organization: to })).toEqual([]);
    fails = false;
    const { id = "" } = { id: undefined, ...(await ask()) };
    expect(id).toMatch(/^[\da-f-]{36}$/);
    expect(seen.at(-1)).toEqual([
      [from, "web"],
      ...[
        [to, id],
        [to, "web"],
      ].toSorted(),
    ]);
  });

  it("needs no application that does", async () => {
    const { database, organization: from } = await opened();
    const to = await beside(database);
    const authority = createAuthority({ database, secret: "a secret of the tests, of at least 32 bytes" });
    expect(wordOf(await authority.transferProject(from, { projectId: "web", to }, olga))).toBe("done");
    expect(wordOf(await authority.transferProject(to, { projectId: "web", to }, olga))).toBe("unchanged");
    expect(wordOf(await authority.transferProject(to, { projectId: "web", to: from }, mia))).toBe(
      "not_permitted",
    );
  });

  let shared: Database;
  beforeAll(async () => {
    shared = (await opened()).database;
  }, 120_000);

  it("comes to what the rules alone come to, in organizations of any kind", async () => {
    const words = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        anyOrganization,
        anyOrganization,
        fc.constantFrom("olga", "olga", "olga", ...people),
        fc.constantFrom("web", "shop", "web", "shop", "nowhere"),
        async (here, there, who, projectId) => {
          const number = ++count;
          const from = unique(here, `here-${number}`);
          const to = unique(there, `there-${number}`);
          await importOrganization(shared, from);
          await importOrganization(shared, to);
          const authority = createAuthority({
            database: shared,
            secret: "a secret of the tests, of at least 32 bytes",
            clock: () => noon,
          });
          const actor = person(who, { passwordConfirmed: true });
          const executed = await authority.transferProject(
            from.organization.id,
            { projectId, to: to.organization.id },
            actor,
          );
          const id = executed.status === "done" ? (executed.id ?? "") : "new";
          const outcome = transferProject(
            factsOf(from),
            factsOf(to),
            { projectId, id },
            { now: noon, actor },
          );
          const isMember = factsOf(from).member(who) !== undefined;
          words.add(wordOf(executed));
          expect(wordOf(executed)).toBe(
            !isMember ? "not_a_member" : outcome.status === "refused" ? outcome.refusal.code : outcome.status,
          );
          const [left, arrived] = outcome.status === "done" ? [outcome.leaving, outcome.arriving] : [[], []];
          expect(canonical(await readState(shared, from.organization.id))).toEqual(
            canonical(applyChanges(from, left, noon)),
          );
          expect(canonical(await readState(shared, to.organization.id))).toEqual(
            canonical(applyChanges(to, arrived, noon)),
          );
        },
      ),
      { numRuns: 60 },
    );
    expect([...words]).toEqual(expect.arrayContaining(["done", "not_permitted", "org_not_active"]));
  });
});
