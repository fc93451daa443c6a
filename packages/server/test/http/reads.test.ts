import { beforeAll, describe, expect, it } from "vitest";
import { day, emailOf, noon } from "../../../organization/test/organizations.ts";
import { eachDatabase } from "../databases.ts";
import { codeOf, readAll, valueOf } from "./answers.ts";
import { openServer, type Server } from "./openServer.ts";

const organization = "acme";

eachDatabase("reads", (open) => {
  let server: Server;

  beforeAll(async () => {
    server = await openServer(await open());
  });

  describe("of members", () => {
    it("list everyone with role, status and teams, by address", async () => {
      const { items, next } = valueOf(await server.as("anna").members.list({ organization }));
      expect(items.map((item) => item.userId)).toEqual([
        "anna",
        "bill",
        "maya",
        "mike",
        "olga",
        "otto",
        "susi",
      ]);
      expect(next).toBeUndefined();
      expect(items[2]).toEqual({
        userId: "maya",
        email: "maya@acme.example",
        name: "Maya",
        role: "member",
        status: "active",
        version: 1,
        joinedAt: noon - 100 * day,
        teams: [{ id: "growth", name: expect.any(String) }],
      });
      expect(items[6]).toMatchObject({ userId: "susi", status: "suspended", teams: [] });
    });

    it.each([
      [{ role: "owner" }, ["olga", "otto"]],
      [{ status: "suspended" }, ["susi"]],
      [{ search: "MAY" }, ["maya"]],
      [{ search: "the first" }, ["anna"]],
      [{ search: "%" }, []],
      [{ search: "_" }, []],
      [{ search: "\\" }, []],
      [{ search: "@acme", role: "member", status: "active" }, ["maya", "mike"]],
    ] as const)("are narrowed by %j", async (filter, expected) => {
      const { items } = valueOf(await server.as("anna").members.list({ organization, ...filter }));
      expect(items.map((item) => item.userId)).toEqual(expected);
    });

    it.each([
      ["-email", ["susi", "otto", "olga", "mike", "maya", "bill", "anna"]],
      ["name", ["anna", "bill", "maya", "mike", "olga", "otto", "susi"]],
      ["role", ["bill", "maya", "mike", "susi", "anna", "olga", "otto"]],
      ["-role", ["otto", "olga", "anna", "susi", "mike", "maya", "bill"]],
    ] as const)("are sorted by %s, the same in parts as at once", async (sort, expected) => {
      const client = server.as("anna");
      const seen = await readAll((cursor) => client.members.list({ organization, sort, limit: 2, cursor }));
      expect(seen.map((item) => item.userId)).toEqual(expected);
    });

    it("show what was given to a member, and through which team", async () => {
      const answer = await server.as("anna").members.read({ organization, user: "maya" });
      expect(valueOf(answer)).toMatchObject({
        userId: "maya",
        projects: [
          { id: "web", role: "admin", source: "individual" },
          { id: "shop", role: "analyst", source: "team:growth" },
          { id: "web", role: "consumer", source: "team:growth" },
        ],
      });
      expect(valueOf(await server.as("anna").members.read({ organization, user: "olga" }))).toMatchObject({
        everywhere: "owner",
        projects: [],
      });
    });

    it("show everyone themselves, and no one else to anyone who may not see members", async () => {
      expect(codeOf(await server.as("mike").members.read({ organization, user: "mike" }))).toBe("ok");
      expect(codeOf(await server.as("mike").members.read({ organization, user: "maya" }))).toBe(
        "403 not_permitted",
      );
      expect(codeOf(await server.as("susi").members.read({ organization, user: "susi" }))).toBe(
        "403 not_permitted",
      );
    });

    it("know no one who is not in", async () => {
      expect(codeOf(await server.as("anna").members.read({ organization, user: "gus" }))).toBe(
        "404 not_a_member",
      );
    });

    it("come as a file that no spreadsheet runs", async () => {
      await server.database.query
        .updateTable("members")
        .set({ name: '=HYPERLINK("http://evil.example")' })
        .where("user_id", "=", "mike")
        .execute();
      const csv = valueOf(await server.as("anna").members.export({ organization, status: "active" }));
      const lines = csv.split("\r\n");
      expect(lines[0]).toBe("name,email,organization_role,status,teams,joined");
      expect(lines[1]).toBe(
        `"Anna, the first",anna@acme.example,admin,active,,${new Date(noon - 100 * day).toISOString()}`,
      );
      expect(lines.find((line) => line.includes("mike@"))).toMatch(
        /^"'=HYPERLINK\(""http:\/\/evil\.example""\)",mike@acme\.example,member,active,/,
      );
      expect(lines).toHaveLength(8);
      await server.database.query
        .updateTable("members")
        .set({ name: null })
        .where("user_id", "=", "mike")
        .execute();
    });
  });

  describe("of invitations", () => {
    it("tell what time has ended, and leave out what was taken off the list", async () => {
      const { items } = valueOf(await server.as("anna").invitations.list({ organization }));
      expect(items.map(({ id, state }) => `${id} ${state}`)).toEqual([
        "i-open pending",
        "i-gone revoked",
        "i-late expired",
      ]);
    });

    it.each([
      ["pending", ["i-open"]],
      ["expired", ["i-late"]],
      ["revoked", ["i-gone"]],
      ["accepted", []],
    ] as const)("find those that are %s", async (state, expected) => {
      const { items } = valueOf(await server.as("anna").invitations.list({ organization, state }));
      expect(items.map(({ id }) => id)).toEqual(expected);
    });
  });

  describe("of teams and projects", () => {
    it("list teams with how many are in them", async () => {
      const { items } = valueOf(await server.as("anna").teams.list({ organization }));
      expect(items.map(({ id, members }) => [id, members])).toEqual([
        ["growth", 2],
        ["search", 0],
      ]);
      const people = valueOf(
        await server.as("anna").teams.members({ organization, team: "growth", limit: 1 }),
      );
      expect(people).toMatchObject({ items: [{ userId: "maya" }], next: expect.any(String) });
      const team = valueOf(await server.as("anna").teams.read({ organization, team: "growth" }));
      expect(team.projects.map(({ id, role }) => [id, role])).toEqual([
        ["shop", "analyst"],
        ["web", "consumer"],
      ]);
    });

    it.each([
      [
        "olga",
        [
          ["docs", "owner"],
          ["shop", "owner"],
          ["web", "owner"],
        ],
      ],
      [
        "anna",
        [
          ["docs", "admin"],
          ["shop", "admin"],
          ["web", "admin"],
        ],
      ],
      [
        "bill",
        [
          ["docs", "consumer"],
          ["web", "analyst"],
        ],
      ],
      [
        "maya",
        [
          ["docs", "consumer"],
          ["shop", "analyst"],
          ["web", "admin"],
        ],
      ],
      ["susi", []],
    ] as const)("list for %s the projects that they reach, with their role", async (userId, expected) => {
      const { items } = valueOf(await server.as(userId).projects.list({ organization }));
      expect(items.map(({ id, role }) => [id, role])).toEqual(expected);
    });

    it("show a project to anyone who reaches it, and to no one else", async () => {
      expect(valueOf(await server.as("bill").projects.read({ organization, project: "web" })).role).toBe(
        "analyst",
      );
      expect(codeOf(await server.as("bill").projects.read({ organization, project: "shop" }))).toBe(
        "404 not_found",
      );
      expect(codeOf(await server.as("bill").projects.read({ organization, project: "lab" }))).toBe(
        "404 not_found",
      );
    });

    it("list who is in a project, with every source and the highest role", async () => {
      const { items } = valueOf(await server.as("maya").projects.members({ organization, project: "web" }));
      expect(items.map(({ userId, role }) => [userId, role])).toEqual([
        ["anna", "admin"],
        ["bill", "analyst"],
        ["maya", "admin"],
        ["mike", "consumer"],
        ["olga", "owner"],
        ["otto", "owner"],
      ]);
      expect(items[2]?.sources).toEqual([
        { source: "individual", role: "admin" },
        { source: "team:growth", role: "consumer" },
      ]);
      const docs = valueOf(await server.as("anna").projects.members({ organization, project: "docs" }));
      expect(docs.items.map(({ userId, sources }) => [userId, sources.length])).toEqual([
        ["anna", 2],
        ["bill", 1],
        ["maya", 1],
        ["mike", 1],
        ["olga", 2],
        ["otto", 2],
      ]);
      expect(codeOf(await server.as("bill").projects.members({ organization, project: "web" }))).toBe(
        "403 not_permitted",
      );
    });
  });

  describe("of who could be added to a project", () => {
    const find = (who: string, email: string, project = "web") =>
      server.as(who).projects.candidates({ organization, project, email });

    it("find an active member by the whole address, however it is written", async () => {
      const email = emailOf("bill");
      const found = { items: [{ userId: "bill", email }] };
      expect(valueOf(await find("maya", email))).toEqual(found);
      expect(valueOf(await find("maya", ` ${email.toUpperCase()} `))).toEqual(found);
    });

    it("find no one by a part of an address, and no one who is suspended or in another organization", async () => {
      for (const email of ["bill", "bill@", "%", emailOf("susi"), emailOf("gina")])
        expect(valueOf(await find("maya", email))).toEqual({ items: [] });
    });

    it("are refused where one may not give roles", async () => {
      expect(codeOf(await find("bill", emailOf("mike")))).toBe("403 not_permitted");
      expect(codeOf(await find("maya", emailOf("mike"), "shop"))).toBe("403 not_permitted");
      expect(codeOf(await find("anna", emailOf("mike"), "nowhere"))).toBe("404 not_found");
    });
  });

  describe("of organizations", () => {
    it("list those that one is in", async () => {
      expect(valueOf(await server.as("maya").organizations.list())).toEqual({
        items: [
          { id: "acme", name: "Acme", state: "active", plan: "enterprise", role: "member", status: "active" },
        ],
      });
    });

    it("show the settings to people who may see them, and who can help to everyone", async () => {
      const seen = valueOf(await server.as("bill").organizations.read({ organization }));
      expect(seen.settings).toMatchObject({
        activeMembers: 6,
        pendingInvitations: 2,
        secondFactorRequired: false,
      });
      const member = valueOf(await server.as("mike").organizations.read({ organization }));
      expect(member).not.toHaveProperty("settings");
      expect(member.administrators.map(({ userId }) => userId)).toEqual(["olga", "otto", "anna"]);
    });
  });

  describe("by anyone who may not", () => {
    const asking = {
      "members.list": (of: Server, who: string, at: string) => of.as(who).members.list({ organization: at }),
      "members.export": (of: Server, who: string, at: string) =>
        of.as(who).members.export({ organization: at }),
      "invitations.list": (of: Server, who: string, at: string) =>
        of.as(who).invitations.list({ organization: at }),
      "teams.list": (of: Server, who: string, at: string) => of.as(who).teams.list({ organization: at }),
      "teams.read": (of: Server, who: string, at: string) =>
        of.as(who).teams.read({ organization: at, team: "growth" }),
      "teams.members": (of: Server, who: string, at: string) =>
        of.as(who).teams.members({ organization: at, team: "growth" }),
      "projects.members": (of: Server, who: string, at: string) =>
        of.as(who).projects.members({ organization: at, project: "web" }),
      "projects.candidates": (of: Server, who: string, at: string) =>
        of.as(who).projects.candidates({ organization: at, project: "web", email: "olga@acme.example" }),
      "audit.list": (of: Server, who: string, at: string) => of.as(who).audit.list({ organization: at }),
    };

    it.each(Object.entries(asking))(
      "are refused with the roles that would be enough: %s",
      async (_, read) => {
        for (const who of ["mike", "bill", "susi"]) {
          const answer = await read(server, who, organization);
          expect(codeOf(answer)).toBe("403 not_permitted");
          expect(answer).toMatchObject({
            problem: {
              neededRoles: expect.arrayContaining([
                { scope: "organization", role: "owner" },
                { scope: "organization", role: "admin" },
              ]),
            },
          });
        }
      },
    );

    it.each(Object.entries(asking))("learn nothing of another organization: %s", async (_, read) => {
      const foreign = await read(server, "gina", organization);
      const unknown = await read(server, "gina", "nowhere");
      expect(codeOf(foreign)).toBe("404 not_a_member");
      expect(foreign).toEqual(unknown);
    });
  });
});
