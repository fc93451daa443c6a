import { beforeAll, describe, expect, it } from "vitest";
import { day, noon, organization as sketch } from "../../../organization/test/organizations.ts";
import type { Answered } from "../../src/client.ts";
import { importOrganization } from "../../src/authority/importOrganization.ts";
import { eachDatabase } from "../databases.ts";
import { codeOf, valueOf } from "./answers.ts";
import { openServer, type Server } from "./openServer.ts";

const plans = ["free", "growth", "enterprise"] as const;

const people = { olga: "owner", anna: "admin", arno: "admin", maya: "member" } as const;

/** One organization on each plan, named after it. */
const companies = plans.map((plan) =>
  sketch({
    plan,
    organization: { id: plan },
    people,
    projects: { web: {}, shop: {}, blog: { grants: { maya: "owner" } } },
    teams: {
      growth: { users: ["maya"], projects: { web: "admin" } },
      search: { users: ["anna"] },
      core: { users: ["maya"], projects: { web: "owner", shop: "admin" } },
    },
    invitations: [
      {
        id: "offer",
        email: `ines@${plan}.example`,
        tokenHash: `offer-${plan}`,
        projects: [{ projectId: "web", role: "owner" }],
      },
    ],
  }),
);

const offer = { projects: [{ projectId: "web", role: "analyst" }], teamIds: ["growth", "core"] } as const;

/** An organization with an offer in each open state, of a project and a team that will be deleted. */
const leftover = sketch({
  organization: { id: "leftover" },
  people,
  projects: { web: {}, shop: {} },
  teams: { growth: {}, core: {} },
  invitations: [
    { ...offer, id: "pending", tokenHash: "leftover-pending" },
    { ...offer, id: "expired", tokenHash: "leftover-expired", state: "expired", expiresAt: noon - day },
    { ...offer, id: "overdue", tokenHash: "leftover-overdue", expiresAt: noon - day },
    { ...offer, id: "unwanted", tokenHash: "leftover-unwanted", state: "expired", expiresAt: noon - day },
  ],
});

/** An organization with two open invitations: one as an admin, one with a role in a project. */
const rows = sketch({
  organization: { id: "rows" },
  people,
  projects: { web: {}, shop: {} },
  invitations: [
    { id: "high", email: "high@guest.example", tokenHash: "rows-high", role: "admin" },
    {
      id: "web",
      email: "web@guest.example",
      tokenHash: "rows-web",
      projects: [{ projectId: "web", role: "admin" }],
    },
  ],
});

eachDatabase("giving and taking over HTTP", (open) => {
  let server: Server;

  beforeAll(async () => {
    server = await openServer(await open());
    for (const state of [...companies, leftover, rows]) await importOrganization(server.database, state);
  });

  it("deleted places drop out of open offers, which can still be sent again, edited, revoked and hidden", async () => {
    const organization = "leftover";
    const { invitations, projects, teams } = server.as("olga");
    expect(codeOf(await projects.delete({ organization, project: "web" }))).toBe("ok");
    expect(codeOf(await teams.delete({ organization, team: "growth" }))).toBe("ok");
    const { items } = valueOf(await invitations.list({ organization }));
    expect(items.map((each) => [each.projects, each.teamIds])).toEqual(items.map(() => [[], ["core"]]));

    const answers = [];
    for (const invitation of ["expired", "overdue"]) {
      answers.push(await invitations.retry({ organization, invitation }));
      answers.push(
        await invitations.edit({
          organization,
          invitation,
          role: "member",
          projects: [{ projectId: "shop", role: "admin" }],
          teamIds: ["core"],
        }),
      );
    }
    answers.push(await invitations.resend({ organization, invitation: "pending", mail: true }));
    answers.push(await invitations.revoke({ organization, invitation: "pending" }));
    answers.push(await invitations.revoke({ organization, invitation: "unwanted" }));
    answers.push(await invitations.hide({ organization, invitation: "unwanted" }));
    expect(answers.map(codeOf)).toEqual(answers.map(() => "ok"));
  });

  it("a row of a list that differs from the open invitation changes it, or is refused as its edit is", async () => {
    const ask = { organization: "rows", via: "list" } as const;
    const { invitations } = server.as("anna");
    const listed = async () => {
      const { items } = valueOf(await invitations.list({ organization: "rows" }));
      return items.map(({ id, role, projects, sentCount }) => ({ id, role, projects, sentCount }));
    };
    const before = await listed();
    const lower = await invitations.create({ ...ask, email: "high@guest.example", role: "member" });
    expect(codeOf(lower)).toBe("403 target_not_below_actor");
    expect(await listed()).toEqual(before);
    const changed = await server
      .as("olga")
      .invitations.create({ ...ask, email: "high@guest.example", role: "member" });
    expect(codeOf(changed)).toBe("ok");
    const projects = [{ projectId: "shop", role: "analyst" as const }];
    expect(
      codeOf(await invitations.create({ ...ask, email: "web@guest.example", role: "member", projects })),
    ).toBe("ok");
    const after = await listed();
    expect(after.find(({ id }) => id === "high")).toEqual({
      id: "high",
      role: "member",
      projects: [],
      sentCount: 2,
    });
    expect(after.find(({ id }) => id === "web")).toEqual({
      id: "web",
      role: "member",
      projects,
      sentCount: 2,
    });
  });

  describe.each(plans)("on the %s plan", (organization) => {
    const web = { organization, project: "web" } as const;
    const invite = {
      organization,
      via: "list",
      email: "anna@acme.example",
      role: "admin",
    } as const;

    it("no one but an owner gives themselves what they have not, by any path", async () => {
      const { grants, teams, invitations } = server.as("anna");
      const paths: readonly (() => Promise<Answered<unknown>>)[] = [
        () => grants.set({ ...web, user: "anna", role: "admin" }),
        () => teams.addUser({ organization, team: "growth", user: "anna" }),
        () => teams.setProject({ ...web, team: "search", role: "admin" }),
        () => invitations.create({ ...invite, projects: [{ projectId: "web", role: "admin" }] }),
        () => invitations.create({ ...invite, teamIds: ["growth"] }),
      ];
      const answers = [];
      for (const ask of paths) answers.push(codeOf(await ask()));
      expect(answers).toEqual(paths.map(() => "403 self_grant"));
      const members = valueOf(await server.as("anna").projects.members(web));
      expect(members.items.find(({ userId }) => userId === "anna")?.sources).toHaveLength(1);

      const owner = server.as("olga");
      expect(codeOf(await owner.grants.set({ ...web, user: "olga", role: "admin" }))).toBe("ok");
    });

    it("another admin gives it, and each may still give it to others", async () => {
      const give = (by: string, user: string) =>
        server.as(by).grants.set({ ...web, project: "shop", user, role: "admin" });
      expect(codeOf(await give("anna", "maya"))).toBe("ok");
      expect(codeOf(await give("arno", "anna"))).toBe("ok");
    });

    it("admins take no role away that they could not give, and owners do", async () => {
      const taking = (by: string): readonly (() => Promise<Answered<unknown>>)[] => {
        const { grants, teams, invitations } = server.as(by);
        const [team, invitation] = ["core", "offer"] as const;
        return [
          () => teams.setProject({ ...web, team, role: "admin" }),
          () => invitations.revoke({ organization, invitation }),
          () => invitations.edit({ organization, invitation, role: "member", projects: [], teamIds: [] }),
          () => grants.set({ organization, project: "blog", user: "maya", role: "admin" }),
          () => teams.removeProject({ ...web, team }),
          () => teams.delete({ organization, team }),
        ];
      };
      const answersTo = async (by: string) => {
        const answers = [];
        for (const ask of taking(by)) answers.push(codeOf(await ask()));
        return answers;
      };
      expect(await answersTo("anna")).toEqual(taking("anna").map(() => "403 target_outranks_actor"));
      const removed = await server
        .as("anna")
        .teams.removeProject({ organization, team: "core", project: "shop" });
      expect(codeOf(removed)).toBe("ok");
      // once it is revoked it cannot be edited
      expect(await answersTo("olga")).toEqual(["ok", "ok", "409 not_pending", "ok", "ok", "ok"]);
    });
  });
});
