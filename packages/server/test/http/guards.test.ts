import { beforeAll, expect, expectTypeOf, it } from "vitest";
import { createGuards, type Guards, type GuardTarget } from "../../src/index.ts";
import { eachDatabase } from "../databases.ts";
import { openServer, personIn, personOf, type Server } from "./openServer.ts";

const organization = "acme";

eachDatabase("guards", (open) => {
  let server: Server;
  let guards: Guards;

  beforeAll(async () => {
    server = await openServer(await open());
    guards = createGuards(server.authority, { authenticate: async (request) => personIn(request) });
  });

  const requestOf = (userId?: string) =>
    new Request("http://acme.example/own", {
      headers: userId === undefined ? {} : { "x-person": JSON.stringify(personOf(userId)) },
    });

  it("let pass anyone who may, and tell who it is and by what", async () => {
    const asked = await guards.authorize(requestOf("maya"), "report.funnels", {
      organization,
      project: "shop",
    });
    expect(asked).toMatchObject({
      ok: true,
      person: { userId: "maya" },
      decision: {
        status: "allowed",
        grantedBy: expect.arrayContaining([
          { scope: "project", id: "shop", role: "analyst", source: "team:growth" },
        ]),
      },
    });
    expect(asked.ok && asked.access.can("project.rename", { project: "web" })).toBe(true);
  });

  it.each([
    ["mike", { organization, project: "nowhere" }, 403, "not_permitted"],
    ["susi", { organization, project: "docs" }, 403, "not_permitted"],
    ["gina", { organization, project: "shop" }, 404, "not_a_member"],
    ["gina", { organization: "nowhere", project: "shop" }, 404, "not_a_member"],
    ["gina", { organization: "", project: "shop" }, 404, "not_a_member"],
    ["gina", { organization: "a\u0000", project: "shop" }, 404, "not_a_member"],
    [undefined, { organization, project: "shop" }, 401, "not_signed_in"],
  ])("stop %s at %j", async (userId, target, status, code) => {
    const asked = await guards.authorize(requestOf(userId), "report.funnels", target);
    expect(asked).toMatchObject({ ok: false, problem: { status, code } });
    expect(!asked.ok && (await asked.response.json())).toMatchObject({ code });
  });

  it("go by what the database holds at that moment", async () => {
    const ask = () => guards.authorize(requestOf("mike"), "project.rename", { organization, project: "web" });
    expect((await ask()).ok).toBe(false);
    await server.as("olga").grants.set({ organization, project: "web", user: "mike", role: "admin" });
    expect((await ask()).ok).toBe(true);
    await server.as("olga").grants.revoke({ organization, project: "web", user: "mike" });
    expect((await ask()).ok).toBe(false);
  });

  it("are told by the compiler which permissions concern a project", () => {
    expectTypeOf<GuardTarget<"project.rename">>().toExtend<{ organization: string; project: string }>();
    expectTypeOf<{ organization: string }>().not.toExtend<GuardTarget<"project.rename">>();
    expectTypeOf<{ organization: string; project: string }>().not.toExtend<GuardTarget<"team.create">>();
  });
});
