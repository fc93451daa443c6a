import { beforeAll, expect, it } from "vitest";
import type { OrganizationState } from "@rolecall/organization/rules";
import {
  invitation,
  member,
  noon,
  organization as sketched,
} from "../../../organization/test/organizations.ts";
import { importOrganization } from "../../src/index.ts";
import { eachDatabase } from "../databases.ts";
import { readAll } from "./answers.ts";
import { openServer, type Server } from "./openServer.ts";

const organization = "large";
const count = 23;
const numbers = Array.from({ length: count }, (_, index) => index);
const named = (kind: string) =>
  numbers.map((index) => `${kind}-${String((index * 7) % count).padStart(2, "0")}`);

/** Members that share names and times, so that only the last key tells them apart. */
const large: OrganizationState = {
  ...sketched({ organization: { id: organization }, people: { olga: "owner" } }),
  members: [
    member("olga", { role: "owner" }),
    ...named("member").map((id, index) => member(id, { joinedAt: noon - (index % 3) })),
  ],
  teams: named("team").map((id) => ({ id, name: id, userIds: ["olga"], projects: [] })),
  projects: named("project").map((id, index) => ({ id, name: index % 2 ? id : id.toUpperCase() })),
  invitations: named("invitation").map((id, index) =>
    invitation({ id, tokenHash: id, createdAt: noon - (index % 3) }),
  ),
};

eachDatabase("lists in parts", (open) => {
  let server: Server;
  let added = 0;

  beforeAll(async () => {
    server = await openServer(await open());
    const names = Object.fromEntries(named("member").map((id, index) => [id, `Name ${index % 4}`]));
    await importOrganization(server.database, large, names);
  });

  /** While a list is read, someone else makes one of everything, before and behind the reader, three times. */
  function whileReading(): () => Promise<void> {
    let rounds = 3;
    return async () => {
      if (rounds-- > 0) await add();
    };
  }

  async function add(): Promise<void> {
    for (const place of ["0", "z"]) {
      const id = `${place}-${added++}`;
      const { query } = server.database;
      const at = new Date(noon + added);
      await query
        .insertInto("members")
        .values({
          organization_id: organization,
          user_id: id,
          email: `${id}@acme.example`,
          email_verified: true,
          name: id,
          role: "member",
          status: "active",
          version: 1,
          joined_at: at,
        })
        .execute();
      await query.insertInto("teams").values({ organization_id: organization, id, name: id }).execute();
      await query
        .insertInto("projects")
        .values({ organization_id: organization, id, name: id, everyone_role: null })
        .execute();
      await query
        .insertInto("audit_events")
        .values({
          organization_id: organization,
          at,
          actor_id: id,
          action: "team.create",
          outcome: "done",
          code: null,
          command: "{}",
          changes: "[]",
        })
        .execute();
    }
  }

  const sorts = ["email", "-email", "name", "-name", "joinedAt", "-joinedAt", "role", "-role"] as const;

  it.each(sorts)("show every member once while others join, by %s", async (sort) => {
    const { members } = server.as("olga");
    const items = await readAll(
      (cursor) => members.list({ organization, sort, limit: 4, cursor }),
      whileReading(),
    );
    const ids = items.map((item) => item.userId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["olga", ...named("member")]));
  });

  it("show every team, project, and person of a project once while others are made", async () => {
    const { teams, projects } = server.as("olga");
    const lists = [
      [
        named("team"),
        await readAll((cursor) => teams.list({ organization, limit: 5, cursor }), whileReading()),
      ],
      [
        named("project"),
        await readAll((cursor) => projects.list({ organization, limit: 5, cursor }), whileReading()),
      ],
    ] as const;
    for (const [expected, items] of lists) {
      const ids = items.map((item) => item.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(expected));
    }
    await projects.setEveryoneRole({ organization, project: "project-03", role: "consumer" });
    const people = await readAll(
      (cursor) => projects.members({ organization, project: "project-03", limit: 6, cursor }),
      whileReading(),
    );
    const ids = people.map((item) => item.userId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["olga", ...named("member")]));
  });

  it("show every invitation and every entry of the audit log once, the latest first", async () => {
    const { invitations, audit } = server.as("olga");
    const invited = await readAll(
      (cursor) => invitations.list({ organization, limit: 4, cursor }),
      whileReading(),
    );
    expect(invited.map(({ id }) => id).sort()).toEqual(named("invitation").sort());
    expect(invited.map(({ createdAt }) => createdAt)).toEqual(
      invited.map(({ createdAt }) => createdAt).sort((one, other) => other - one),
    );
    const before = await server.database.query.selectFrom("audit_events").select("id").execute();
    const entries = await readAll((cursor) => audit.list({ organization, limit: 7, cursor }), whileReading());
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((one, other) => other - one));
    expect(ids).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
  });

  it("sort people as people do, and alike on both databases", async () => {
    const names = ["Zoë", "émile", "Łukasz", "ada", "Ömer", "Emil", "Жанна", "oscar", "Ada B"];
    const id = (index: number) => `person-${index}`;
    const state = sketched({ organization: { id: "human" }, people: { olga: "owner" } });
    await importOrganization(
      server.database,
      { ...state, members: [...state.members, ...names.map((_, index) => member(id(index)))] },
      Object.fromEntries(names.map((name, index) => [id(index), name])),
    );
    const people = await readAll((cursor) =>
      server.as("olga").members.list({ organization: "human", sort: "name", limit: 4, cursor }),
    );
    // Olga has no name, so her address counts
    expect(people.map(({ name, email }) => name ?? email)).toEqual([
      "ada",
      "Ada B",
      "Emil",
      "émile",
      "Łukasz",
      "olga@acme.example",
      "Ömer",
      "oscar",
      "Zoë",
      "Жанна",
    ]);
  });

  it("show all organizations of a person", async () => {
    for (const id of named("org"))
      await importOrganization(
        server.database,
        sketched({ organization: { id }, people: { wanda: "owner" } }),
      );
    const { organizations } = server.as("wanda");
    const items = await readAll((cursor) => organizations.list({ limit: 4, cursor }));
    expect(items.map(({ id }) => id)).toEqual(named("org").sort());
  });

  it("refuse a cursor that a hand has made, or that belongs to another list", async () => {
    const at = `/organizations/${organization}`;
    const lists = [
      "/organizations?limit=1",
      ...sorts.map((sort) => `${at}/members?limit=1&sort=${sort}`),
      `${at}/members?limit=1&status=active`,
      `${at}/invitations?limit=1`,
      `${at}/teams?limit=1`,
      `${at}/teams/${named("team")[0]}/members?limit=1`,
      `${at}/projects?limit=1`,
      `${at}/projects/project-03/members?limit=1`,
      `${at}/audit?limit=1`,
      "/organizations/acme/teams?limit=1",
    ];
    const ask = async (path: string) => {
      const response = await server.ask("olga", "GET", path);
      // the lists of problems and of items have these in common
      return { status: response.status, body: (await response.json()) as { next?: string; path?: string } };
    };
    const own = await Promise.all(lists.map(async (path) => (await ask(path)).body.next ?? ""));
    const garbage = ["%%%", "AAAA", "bnVsbA", btoa('{"__proto__":[1]}'), btoa("[".repeat(2000))];
    const positions = [
      [],
      [Number.MAX_SAFE_INTEGER],
      [-1, "a"],
      [1e14, "a"],
      [-1e14, "a"],
      [8.64e15, "a"],
      [1.5, "a"],
      ["a\u0000", "a"],
      ["a", "\ud800"],
      ["x".repeat(3000), "a"],
      [null, { toString: 1 }],
    ];
    for (const [index, path] of lists.entries()) {
      const mine = own[index] ?? "";
      const others = own.filter((cursor, other) => other !== index && cursor !== "");
      for (const cursor of [...garbage, ...others]) {
        const { status, body } = await ask(`${path}&cursor=${encodeURIComponent(cursor)}`);
        expect([path, cursor, status, body.path]).toEqual([path, cursor, 422, "cursor"]);
      }
      const scope = mine === "" ? undefined : positionIn(mine)[0];
      for (const position of positions) {
        const { status } = await ask(`${path}&cursor=${cursorOf([scope, ...position])}`);
        // a text is a place in a list of names, even where no name is like it
        expect([path, position, [200, 422].includes(status)]).toEqual([path, position, true]);
      }
    }
  });
});

const cursorOf = (parts: readonly unknown[]) =>
  encodeURIComponent(btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(parts)))));
// every cursor is a list, as the server writes it
const positionIn = (cursor: string) =>
  JSON.parse(atob(cursor.replaceAll("-", "+").replaceAll("_", "/"))) as readonly unknown[];
