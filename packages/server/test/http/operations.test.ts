import { parseSnapshot } from "@rolecall/core";
import { organizationModel } from "@rolecall/organization";
import { beforeAll, expect, it } from "vitest";
import { operations } from "../../src/http/operations.ts";
import { eachDatabase } from "../databases.ts";
import { codeOf, valueOf } from "./answers.ts";
import { answered } from "./checkAnswer.ts";
import { openServer, type Server } from "./openServer.ts";

const organization = "acme";

eachDatabase("operations over HTTP", (open) => {
  let server: Server;

  beforeAll(async () => {
    answered.operations.clear();
    server = await openServer(await open());
  });

  it("create an organization, change it, and call its deletion off", async () => {
    const { organizations } = server.as("nora", { secondFactor: true });
    const made = await organizations.create({ name: " Nova " });
    expect(made).toMatchObject({ ok: true, status: 201, value: { status: "done" } });
    const id = valueOf(made).id ?? "";
    const read = async () => valueOf(await organizations.read({ organization: id }));
    expect(await read()).toMatchObject({ name: "Nova", role: "owner", state: "active" });
    valueOf(await organizations.rename({ organization: id, name: "Nova & Co" }));
    valueOf(await organizations.changePlan({ organization: id, plan: "enterprise", seats: 3 }));
    valueOf(await organizations.requireSecondFactor({ organization: id, required: true }));
    expect(await read()).toMatchObject({
      name: "Nova & Co",
      plan: "enterprise",
      settings: { seats: 3, activeMembers: 1, secondFactorRequired: true },
    });
    valueOf(await organizations.requestDeletion({ organization: id, nameTyped: "Nova & Co" }));
    expect(await read()).toMatchObject({ state: "deletionRequested", purgeAt: expect.any(Number) });
    valueOf(await organizations.cancelDeletion({ organization: id }));
    expect(await read()).toMatchObject({ state: "active" });
    expect(valueOf(await organizations.list()).items.map((item) => item.id)).toEqual([id]);
  });

  it("change roles and memberships", async () => {
    const { members } = server.as("olga");
    const read = async (user: string) => valueOf(await members.read({ organization, user }));
    const { version } = await read("mike");
    valueOf(await members.changeRole({ organization, user: "mike", role: "admin" }, { ifMatch: version }));
    expect(await read("mike")).toMatchObject({ role: "admin", version: version + 1 });
    expect(
      valueOf(await members.changeRole({ organization, user: "mike", role: "admin", version: version + 1 })),
    ).toEqual({ status: "unchanged", organization });
    valueOf(await members.suspend({ organization, user: "mike" }));
    expect(await read("mike")).toMatchObject({ status: "suspended" });
    valueOf(await members.restore({ organization, user: "mike" }));
    valueOf(await server.as("mike").members.stepDown({ organization, role: "member" }));
    expect(await read("mike")).toMatchObject({ status: "active", role: "member" });
    valueOf(await members.remove({ organization, user: "susi" }));
    expect(codeOf(await members.read({ organization, user: "susi" }))).toBe("404 not_a_member");
    valueOf(await server.as("otto").members.handOver({ organization, user: "anna", ownRole: "admin" }));
    expect([(await read("anna")).role, (await read("otto")).role]).toEqual(["owner", "admin"]);
    valueOf(await server.as("otto").members.leave({ organization }));
    expect(valueOf(await members.list({ organization, search: "otto" })).items).toEqual([]);
    expect(valueOf(await members.export({ organization }))).toContain("anna@acme.example,owner");
  });

  it("invite, change the offer, send again, and end invitations", async () => {
    const { invitations } = server.as("anna");
    const offer = { organization, via: "projects", role: "member" } as const;
    const made = await invitations.create({
      ...offer,
      email: "Ina@Guest.example",
      name: "Ina",
      projects: [{ projectId: "web", role: "analyst" }],
    });
    expect(made).toMatchObject({ ok: true, status: 201 });
    const invitation = valueOf(made).id ?? "";
    valueOf(
      await invitations.edit({ organization, invitation, role: "member", projects: [], teamIds: ["growth"] }),
    );
    const listed = valueOf(await invitations.list({ organization, state: "pending" })).items;
    expect(listed.find(({ id }) => id === invitation)).toMatchObject({
      email: "ina@guest.example",
      name: "Ina",
      projects: [],
      teamIds: ["growth"],
    });
    const { token } = valueOf(await invitations.resend({ organization, invitation, mail: false }));
    const ina = server.as("ina", { email: "ina@guest.example" });
    const shown = valueOf(await ina.invitations.read({ token: token ?? "" }));
    expect(shown).toMatchObject({
      organization: { id: organization, name: "Acme" },
      state: "pending",
      teams: [{ id: "growth" }],
    });
    expect(valueOf(await ina.invitations.accept({ token: token ?? "" }))).toMatchObject({
      status: "done",
      organization,
    });
    expect(valueOf(await ina.organizations.list()).items).toMatchObject([
      { id: organization, role: "member" },
    ]);

    const second = valueOf(await invitations.create({ ...offer, email: "ivo@guest.example" })).id ?? "";
    const link =
      valueOf(await invitations.resend({ organization, invitation: second, mail: false })).token ?? "";
    valueOf(await server.as("ivo", { email: "ivo@guest.example" }).invitations.decline({ token: link }));
    valueOf(await invitations.hide({ organization, invitation: second }));

    valueOf(await invitations.revoke({ organization, invitation: "i-open" }));
    valueOf(await invitations.retry({ organization, invitation: "i-late" }));
    const states = valueOf(await invitations.list({ organization })).items;
    expect(Object.fromEntries(states.map(({ id, state }) => [id, state]))).toMatchObject({
      "i-open": "revoked",
      "i-late": "pending",
      [invitation]: "accepted",
    });
    expect(states.some(({ id }) => id === second)).toBe(false);
  });

  it("make teams and projects, and give people roles in them", async () => {
    const { teams, projects, grants, members } = server.as("anna");
    const team = valueOf(await teams.create({ organization, name: "Design" })).id ?? "";
    const project = valueOf(await projects.create({ organization, name: "Site" })).id ?? "";
    valueOf(await teams.rename({ organization, team, name: "Design & more" }));
    valueOf(await projects.rename({ organization, project, name: "Website" }));
    valueOf(await teams.addUser({ organization, team, user: "bill" }));
    valueOf(await teams.setProject({ organization, team, project, role: "analyst" }));
    valueOf(await grants.set({ organization, project, user: "bill", role: "consumer" }));
    expect(valueOf(await teams.list({ organization, search: "design" })).items).toMatchObject([
      { id: team, name: "Design & more", members: 1 },
    ]);
    expect(valueOf(await teams.read({ organization, team })).projects).toEqual([
      { id: project, name: "Website", role: "analyst" },
    ]);
    expect(valueOf(await teams.members({ organization, team })).items).toMatchObject([{ userId: "bill" }]);
    const bill = server.as("bill");
    expect(valueOf(await bill.projects.read({ organization, project }))).toMatchObject({ role: "analyst" });
    const [inProject] = valueOf(await projects.members({ organization, project, search: "bill" })).items;
    expect(inProject?.sources).toEqual([
      { source: "individual", role: "consumer" },
      { source: `team:${team}`, role: "analyst" },
    ]);
    expect(
      valueOf(await projects.candidates({ organization, project, email: inProject?.email ?? "" })).items,
    ).toEqual([{ userId: "bill", email: inProject?.email }]);
    valueOf(await teams.removeProject({ organization, team, project }));
    expect(valueOf(await bill.projects.read({ organization, project }))).toMatchObject({ role: "consumer" });
    valueOf(await grants.revoke({ organization, project, user: "bill" }));
    expect(codeOf(await bill.projects.read({ organization, project }))).toBe("404 not_found");
    valueOf(await projects.setEveryoneRole({ organization, project, role: "consumer" }));
    expect(valueOf(await bill.projects.list({ organization, search: "webs" })).items).toMatchObject([
      { id: project, role: "consumer", everyoneRole: "consumer" },
    ]);
    valueOf(await projects.setEveryoneRole({ organization, project, role: null }));
    valueOf(await teams.removeUser({ organization, team, user: "bill" }));
    expect(valueOf(await members.read({ organization, user: "bill" })).teams).toEqual([]);
    valueOf(await teams.delete({ organization, team }));
    valueOf(await server.as("olga").projects.delete({ organization, project }));
    expect(codeOf(await teams.read({ organization, team }))).toBe("404 not_found");
  });

  it("move a project to another organization of its mover", async () => {
    const { organizations, projects } = server.as("olga");
    const to = valueOf(await organizations.create({ name: "Reef" })).id ?? "";
    const project = valueOf(await projects.create({ organization, name: "Atlas" })).id ?? "";
    const { version } = valueOf(await projects.read({ organization, project }));
    expect(codeOf(await projects.transfer({ organization, project, to: "globex" }))).toBe("404 not_a_member");
    expect(codeOf(await server.as("bill").projects.transfer({ organization, project, to }))).toBe(
      "403 not_permitted",
    );
    expect(codeOf(await projects.transfer({ organization, project, to }, { ifMatch: version + 1 }))).toBe(
      "412 precondition_failed",
    );
    expect(valueOf(await projects.transfer({ organization, project, to }, { ifMatch: version }))).toEqual({
      status: "done",
      organization: to,
      id: project,
    });
    expect(codeOf(await projects.read({ organization, project }))).toBe("404 not_found");
    expect(valueOf(await projects.read({ organization: to, project }))).toMatchObject({
      name: "Atlas",
      role: "owner",
    });
  });

  it("answer what someone may do, as a snapshot, as decisions, and as events", async () => {
    const { access } = server.as("maya");
    const plain = valueOf(await access.read());
    expect(plain).toMatchObject({ subject: "maya", root: organization, grants: expect.any(Array) });
    const packed = valueOf(await access.read({ organization, form: "packed" }));
    expect(packed).toMatchObject({ subject: "maya", packed: expect.any(Array) });
    // by which a client judges when it expires, whatever its own clock says
    const serverTime = new Date(server.authority.clock()).toISOString();
    expect([plain.serverTime, packed.serverTime]).toEqual([serverTime, serverTime]);
    expect(parseSnapshot(organizationModel, packed)).toMatchObject({ subject: "maya" });
    const { decisions } = valueOf(
      await access.check({
        checks: [
          { permission: "project.rename", target: { project: "web" } },
          { permission: "team.create" },
          { permission: "project.rename" },
          { permission: "__proto__" },
        ],
      }),
    );
    expect(decisions.map((each) => (each.status === "allowed" ? each.status : each.reason))).toEqual([
      "allowed",
      "not_granted",
      "invalid_target",
      "unknown_permission",
    ]);
    for await (const event of valueOf(await access.events())) {
      expect(event).toEqual({ type: "access", version: plain.version });
      break;
    }
  });

  it("keep all of it, done and refused, in the audit log", async () => {
    valueOf(await server.as("anna").teams.create({ organization, name: "Audited" }));
    expect(codeOf(await server.as("bill").teams.create({ organization, name: "Refused" }))).toBe(
      "403 not_permitted",
    );
    const { audit } = server.as("anna");
    const { items } = valueOf(await audit.list({ organization, action: "team.create", limit: 2 }));
    expect(items).toMatchObject([
      { actor: "bill", outcome: "refused", code: "not_permitted", command: { name: "Refused" } },
      { actor: "anna", outcome: "done", changes: [{ type: "team.added" }] },
    ]);
    const refused = valueOf(await audit.list({ organization, outcome: "refused", actor: "bill" })).items;
    expect(refused.every(({ code, actor }) => code !== undefined && actor === "bill")).toBe(true);
    expect(JSON.stringify(valueOf(await audit.list({ organization, limit: 200 })))).not.toMatch(/token/i);
  });

  it("end all memberships of the person who deletes their account", async () => {
    expect(valueOf(await server.as("maya").account.delete())).toMatchObject({ status: "done" });
    expect(valueOf(await server.as("maya").organizations.list()).items).toEqual([]);
  });

  it("are all among these", () => {
    expect([...answered.operations].sort()).toEqual(Object.keys(operations).sort());
  });
});
