import { createAccess } from "@rolecall/core";
import { organizationModel, type OrganizationPermission, permissionsInGrace } from "@rolecall/organization";
import type { Person } from "@rolecall/organization/rules";
import { beforeAll, describe, expect, it } from "vitest";
import { day, noon, organization, type Sketch } from "../../../organization/test/organizations.ts";
import { createGuards, createHandler, importOrganization, type Guards } from "../../src/index.ts";
import { eachDatabase } from "../databases.ts";
import { codeOf, valueOf } from "./answers.ts";
import { openServer, personIn, personOf, type Server } from "./openServer.ts";

const people = {
  otto: "owner",
  olga: "owner",
  anna: "admin",
  bill: "billingAdmin",
  maya: "member",
  susi: { role: "member", status: "suspended" },
} as const;
const sketch: Sketch = {
  people,
  projects: { web: { grants: { maya: "admin" } } },
  teams: { growth: { users: ["maya"], projects: { web: "analyst" } } },
};
const at = (id: string, told: Sketch["organization"], more: Partial<Sketch> = {}) =>
  organization({ ...sketch, ...more, organization: { ...told, id, name: id } });
const grace = { state: "deletionRequested", purgeAt: noon + 9 * day } as const;
const targetOf = (permission: OrganizationPermission) =>
  organizationModel.definition.permissions[permission] &&
  JSON.stringify(organizationModel.definition.permissions[permission]).includes('"project"')
    ? { project: "web" }
    : undefined;

eachDatabase("what closes an organization beyond roles", (open) => {
  let server: Server;
  let guards: Guards;
  const guard = (
    userId: string,
    permission: OrganizationPermission,
    id: string,
    told: Partial<Person> = {},
  ) =>
    guards.authorize(
      new Request("http://acme.example/own", {
        headers: { "x-person": JSON.stringify({ ...personOf(userId), ...told }) },
      }),
      permission as never,
      // a name of the model, asked with the target that it takes
      { organization: id, ...targetOf(permission) } as never,
    );
  const bring = (...told: Parameters<typeof at>) => importOrganization(server.database, at(...told));

  beforeAll(async () => {
    server = await openServer(await open());
    guards = createGuards(server.authority, { authenticate: async (request) => personIn(request) });
    await bring("grace", grace);
    await bring("strict", { twoFactorRequired: true });
  });

  describe("before a deletion", () => {
    it("is one answer for guards, checks, snapshots and access, to every role and for every permission", async () => {
      for (const who of ["olga", "anna", "bill", "maya"]) {
        const checks = organizationModel.permissions.map((permission) => {
          const target = targetOf(permission);
          return { permission, ...(target === undefined ? {} : { target }) };
        });
        const { decisions } = valueOf(await server.as(who).access.check({ organization: "grace", checks }));
        const snapshot = valueOf(await server.as(who).access.read({ organization: "grace", form: "packed" }));
        // it came as JSON, where a list that may not be changed is the same as one that may
        const mine = createAccess(organizationModel, snapshot as never, { now: () => noon });
        // names and targets that go together, which only their types cannot tell
        const verdict: (name: never, target: never) => string = mine.verdict;
        for (const [index, { permission, target }] of checks.entries()) {
          const decision = decisions[index];
          const checked = decision?.status === "denied" ? decision.reason : decision?.status;
          expect([who, permission, verdict(permission as never, target as never)]).toEqual([
            who,
            permission,
            checked,
          ]);
          const isListed = permissionsInGrace.includes(permission);
          expect([who, permission, checked === "org_not_active"]).toEqual([who, permission, !isListed]);
        }
      }
      for (const permission of ["team.create", "project.rename", "org.delete"] as const)
        expect(await guard("olga", permission, "grace")).toMatchObject({
          ok: false,
          problem: { status: 409, code: "org_not_active" },
        });
      expect(await guard("anna", "org.deletion.cancel", "grace")).toMatchObject({ ok: true });
      expect(await guard("maya", "org.deletion.cancel", "grace")).toMatchObject({
        problem: { code: "not_permitted" },
      });
      expect(await guard("susi", "team.create", "grace")).toMatchObject({
        problem: { code: "not_permitted" },
      });
    });

    it("reads on over HTTP, also where reading takes a permission to write", async () => {
      const { members, teams, projects, audit, invitations, organizations } = server.as("olga");
      const [id, project] = ["grace", "web"];
      for (const read of [
        () => organizations.read({ organization: id }),
        () => members.list({ organization: id }),
        () => members.read({ organization: id, user: "maya" }),
        () => teams.list({ organization: id }),
        () => teams.members({ organization: id, team: "growth" }),
        () => projects.list({ organization: id }),
        () => projects.read({ organization: id, project }),
        () => projects.members({ organization: id, project }),
        () => projects.candidates({ organization: id, project, email: "maya@acme.example" }),
        () => invitations.list({ organization: id }),
        () => audit.list({ organization: id }),
      ])
        expect(await read()).toMatchObject({ ok: true });
      expect(codeOf(await server.as("bill").projects.members({ organization: id, project }))).toBe(
        "403 not_permitted",
      );
      const reads = async (userId: string, permission: OrganizationPermission) =>
        guards.authorize(
          new Request("http://acme.example/own", {
            headers: { "x-person": JSON.stringify(personOf(userId)) },
          }),
          permission as never,
          { organization: id },
          { reading: true },
        );
      expect(await reads("olga", "security.sso.toggle")).toMatchObject({ ok: true });
      expect(await reads("bill", "security.sso.toggle")).toMatchObject({
        problem: { code: "not_permitted" },
      });
    });

    it("is over for a read that began before the deletion was called off", async () => {
      await bring("saved", grace);
      const { authority } = server;
      const answer = createHandler(
        {
          ...authority,
          async access(...asked) {
            const access = await authority.access(...asked);
            valueOf(await server.as("otto").organizations.cancelDeletion({ organization: "saved" }));
            return access;
          },
        },
        { authenticate: async (request) => personIn(request) },
      );
      const headers = { "x-person": JSON.stringify(personOf("olga")) };
      const read = new Request("http://acme.example/organizations/saved/projects/web/members", { headers });
      expect((await answer(read)).status).toBe(200);
    });

    it("answers commands as its guards do, lets people leave, and opens again when it is kept", async () => {
      await bring("kept", grace);
      const { teams } = server.as("anna");
      expect(codeOf(await teams.create({ organization: "kept", name: "Late" }))).toBe("409 org_not_active");
      expect(codeOf(await server.as("maya").teams.create({ organization: "kept", name: "Late" }))).toBe(
        "409 org_not_active",
      );
      expect(await server.as("otto").members.leave({ organization: "kept" })).toMatchObject({ ok: true });
      const before = await server.authority.version("kept", "maya");
      valueOf(await server.as("anna").organizations.cancelDeletion({ organization: "kept" }));
      expect(Number(await server.authority.version("kept", "maya"))).toBeGreaterThan(Number(before));
      expect(await server.authority.snapshot("kept", "anna")).not.toHaveProperty("limit");
      expect(await teams.create({ organization: "kept", name: "Late" })).toMatchObject({ ok: true });
    });
  });

  describe("where a second factor is required", () => {
    const organizationId = "strict";
    const strict = { organization: organizationId };

    it("refuses a member without one everywhere, with one code", async () => {
      const closed = "second_factor_required";
      const { members, teams, projects, audit, invitations, organizations, access } = server.as("olga");
      for (const answer of [
        await organizations.read(strict),
        await organizations.rename({ ...strict, name: "Loose" }),
        await organizations.requireSecondFactor({ ...strict, required: false }),
        await members.list(strict),
        await members.read({ ...strict, user: "olga" }),
        await members.stepDown({ ...strict, role: "member" }),
        await teams.list(strict),
        await teams.create({ ...strict, name: "New" }),
        await projects.list(strict),
        await projects.read({ ...strict, project: "web" }),
        await projects.members({ ...strict, project: "web" }),
        await invitations.list(strict),
        await audit.list(strict),
      ])
        expect(answer).toMatchObject({ ok: false, problem: { status: 409, code: closed } });
      expect(await guard("olga", "team.create", "strict")).toMatchObject({
        problem: { status: 409, code: closed },
      });
      const checks = [{ permission: "team.create" }, { permission: "account.password.change" }];
      expect(valueOf(await access.check({ ...strict, checks })).decisions).toMatchObject([
        { status: "denied", reason: closed, unlockedBy: [] },
        { status: "allowed" },
      ]);
      expect(valueOf(await access.read(strict))).toMatchObject({ limit: { reason: closed } });
      expect((await server.authority.access("strict", "olga")).verdict("team.create")).toBe(closed);
      expect(valueOf(await organizations.list()).items.map(({ id }) => id)).toContain("strict");
    });

    it("lets in anyone who sets one up, from that request on, and out again when it is switched off", async () => {
      expect(await server.as("anna").teams.list(strict)).toMatchObject({ ok: false });
      const before = Number(await server.authority.version("strict", "anna"));
      const withOne = server.as("anna", { secondFactor: true });
      expect(await withOne.teams.list(strict)).toMatchObject({ ok: true });
      expect(await server.authority.snapshot("strict", "anna")).not.toHaveProperty("limit");
      const opened = Number(await server.authority.version("strict", "anna"));
      expect(opened).toBeGreaterThan(before);
      let told = 0;
      const stop = await server.authority.watch("strict", "anna", () => void told++);
      await server.authority.updatePerson({ ...personOf("anna"), secondFactor: false });
      await expect.poll(() => told).toBeGreaterThan(0);
      stop();
      expect(Number(await server.authority.version("strict", "anna"))).toBeGreaterThan(opened);
      expect(await server.authority.snapshot("strict", "anna")).toMatchObject({
        limit: { reason: "second_factor_required" },
      });
      expect(await server.authority.snapshot("grace", "anna")).toMatchObject({
        limit: { reason: "org_not_active" },
      });
    });

    it("keeps what is known when only the address changes", async () => {
      await bring("moved", { twoFactorRequired: true });
      await server.authority.updatePerson({ ...personOf("maya"), secondFactor: true });
      await server.authority.updatePerson({ ...personOf("maya"), email: "maya.new@acme.example" });
      expect(await server.authority.snapshot("moved", "maya")).not.toHaveProperty("limit");
      await server.authority.updatePerson({ ...personOf("maya"), secondFactor: false });
    });

    it("takes the word of an application that asks the authority itself, and stores it", async () => {
      await bring("own", { twoFactorRequired: true });
      const create = (name: string, told: Partial<Person>) =>
        server.authority.execute("own", { type: "team.create", name }, { ...personOf("otto"), ...told });
      expect(await create("A", {})).toMatchObject({ refusal: { code: "second_factor_required" } });
      expect(await create("B", { secondFactor: true })).toMatchObject({ status: "done" });
      expect(await server.authority.snapshot("own", "otto")).not.toHaveProperty("limit");
      expect(await create("C", {})).toMatchObject({ status: "done" });
      expect(await create("D", { secondFactor: false })).toMatchObject({ status: "refused" });
      expect(await server.authority.snapshot("own", "otto")).toHaveProperty("limit");
    });

    it("is required by no one who has none, and then of everyone at once", async () => {
      await bring("loose", {});
      const loose = { organization: "loose" };
      const require = { ...loose, required: true };
      expect(codeOf(await server.as("otto").organizations.requireSecondFactor(require))).toBe(
        "409 second_factor_required",
      );
      const before = Number(await server.authority.version("loose", "maya"));
      const otto = server.as("otto", { secondFactor: true });
      valueOf(await otto.organizations.requireSecondFactor(require));
      expect(Number(await server.authority.version("loose", "maya"))).toBeGreaterThan(before);
      expect(codeOf(await server.as("maya").projects.list(loose))).toBe("409 second_factor_required");
      expect(await otto.members.list(loose)).toMatchObject({ ok: true });
      expect(await server.as("maya").members.leave(loose)).toMatchObject({ ok: true });
      valueOf(await otto.organizations.requireSecondFactor({ ...loose, required: false }));
      expect(await server.authority.snapshot("loose", "anna")).not.toHaveProperty("limit");
    });

    it("counts for people who create or join with one", async () => {
      const made = valueOf(
        await server.as("nora", { secondFactor: true }).organizations.create({ name: "N" }),
      );
      const id = made.organization ?? "";
      const nora = server.as("nora", { secondFactor: true });
      valueOf(await nora.organizations.requireSecondFactor({ organization: id, required: true }));
      expect(await server.authority.snapshot(id, "nora")).not.toHaveProperty("limit");
      const offer = { organization: id, via: "list", role: "member" } as const;
      const invited = valueOf(await nora.invitations.create({ ...offer, email: "gus@acme.example" }));
      const invitation = invited.id ?? "";
      const { token = "" } = valueOf(
        await nora.invitations.resend({ organization: id, invitation, mail: false }),
      );
      expect(codeOf(await server.as("gus").invitations.accept({ token }))).toBe("409 second_factor_required");
      valueOf(await server.as("gus", { secondFactor: true }).invitations.accept({ token }));
      expect(await server.authority.snapshot(id, "gus")).not.toHaveProperty("limit");
    });

    it("never comes back by a request that began before it was switched off", async () => {
      await bring("racing", { twoFactorRequired: true });
      let hasFactor = true;
      let isRacing = false;
      const handler = createHandler(server.authority, {
        authenticate: async () => {
          const person = { ...personOf("bill"), secondFactor: hasFactor };
          if (isRacing) {
            // it is switched off the moment after this request was found to have it
            isRacing = false;
            hasFactor = false;
            await server.authority.updatePerson({ ...personOf("bill"), secondFactor: false });
          }
          return person;
        },
      });
      const ask = () => handler(new Request("http://acme.example/organizations/racing/projects"));
      expect((await ask()).status).toBe(200);
      isRacing = true;
      expect((await ask()).status).toBe(409);
      expect(await server.authority.snapshot("racing", "bill")).toHaveProperty("limit");
    });
  });
});
