import type { Person } from "@rolecall/organization/rules";
import { beforeAll, describe, expect, it } from "vitest";
import { organization as sketched } from "../../../organization/test/organizations.ts";
import {
  createGuards,
  createHandler,
  importOrganization,
  type Authenticate,
  type Guards,
  type Handler,
} from "../../src/index.ts";
import { eachDatabase } from "../databases.ts";
import { codeOf, valueOf } from "./answers.ts";
import { openServer, personOf, type Server } from "./openServer.ts";

const organization = "acme";

/** Ids as identity providers and directories write them. */
const ids = [
  "auth0|5f7c8ec7c33c6c004bbafe82",
  "google-oauth2|107736513459",
  "https://idp.example/users/1?tenant=a#b",
  "a/../b",
  "..hidden",
  "100%",
  "100%2F",
  "a+b c",
  "zoë@acme.example",
  "山田|太郎",
  "👩‍💻",
  "__proto__",
  "constructor",
  "'; drop table rolecall.members; --",
  '"quoted", \\ and so on',
  "x".repeat(200),
];

const whole = personOf("olga");
const throwing = (field: keyof Person) =>
  Object.defineProperty({ ...whole }, field, {
    enumerable: true,
    get() {
      throw new Error("a getter of the application");
    },
  });

/** What an application may give for a person by mistake, and the field that is wrong with it. */
const mistaken: readonly (readonly [string, unknown, string])[] = [
  ["an empty id", { ...whole, userId: "" }, "userId"],
  ["a blank id", { ...whole, userId: "  " }, "userId"],
  ["no id", { ...whole, userId: undefined }, "userId"],
  ["a number for an id", { ...whole, userId: 17 }, "userId"],
  ["an id with a NUL", { ...whole, userId: "a\u0000b" }, "userId"],
  ["an id of half a character", { ...whole, userId: "\ud800" }, "userId"],
  ["an id that is too long", { ...whole, userId: "x".repeat(201) }, "userId"],
  ["an address that is null", { ...whole, email: null }, "email"],
  ["no address", { ...whole, email: undefined }, "email"],
  ["an address that is none", { ...whole, email: "olga" }, "email"],
  ["a word for whether the address is verified", { ...whole, emailVerified: "yes" }, "emailVerified"],
  ["nothing about whether the address is verified", { ...whole, emailVerified: undefined }, "emailVerified"],
  ["a number for the password", { ...whole, passwordConfirmed: 1 }, "passwordConfirmed"],
  ["a word for the second factor", { ...whole, secondFactor: "on" }, "secondFactor"],
  ["a getter that throws", throwing("emailVerified"), "emailVerified"],
  ["an empty object", {}, "userId"],
  ["a list", [whole], "userId"],
  ["a text", "olga", "person"],
  ["false", false, "person"],
  ["a function", () => whole, "person"],
];

eachDatabase("people who come in", (open) => {
  let server: Server;

  beforeAll(async () => {
    server = await openServer(await open());
    await importOrganization(
      server.database,
      sketched({
        organization: { id: "corp|1/2" },
        people: {
          olga: "owner",
          ...Object.fromEntries(
            ids.map((id, index) => [id, { role: "admin" as const, email: `p${index}@acme.example` }]),
          ),
        },
        teams: { "a/b": {} },
        projects: { "p|1": {} },
      }),
    );
  });

  it.each(ids)("are members like all others under the id %j", async (user) => {
    const at = { organization: "corp|1/2", user };
    const { members, teams, grants, projects, audit } = server.as("olga");
    valueOf(await members.changeRole({ ...at, role: "member", version: 1 }));
    valueOf(await teams.addUser({ ...at, team: "a/b" }));
    valueOf(await grants.set({ ...at, project: "p|1", role: "analyst" }));
    const read = valueOf(await members.read(at));
    expect(read).toMatchObject({ userId: user, role: "member", teams: [{ id: "a/b" }] });
    const self = server.as(user, { email: read.email });
    expect(valueOf(await self.access.read({ organization: at.organization }))).toMatchObject({
      subject: user,
    });
    const people = valueOf(
      await projects.members({ organization: at.organization, project: "p|1", limit: 200 }),
    ).items;
    expect(people.map((each) => each.userId)).toContain(user);
    valueOf(await grants.revoke({ ...at, project: "p|1" }));
    valueOf(await members.remove(at));
    expect(codeOf(await members.read(at))).toBe("404 not_a_member");
    const [entry] = valueOf(await audit.list({ organization: at.organization, limit: 1 })).items;
    expect(entry?.command).toMatchObject({ type: "member.remove", userId: user });
  });

  it("are notified of a change under an id of any script", async () => {
    const user = ids[9] ?? "";
    let notify = () => {};
    const notified = new Promise<void>((resolve) => void (notify = resolve));
    const stop = await server.authority.watch(organization, user, notify);
    const { query } = server.database;
    await query
      .insertInto("members")
      .values({
        organization_id: organization,
        user_id: user,
        email: "yamada@acme.example",
        email_verified: true,
        name: null,
        role: "member",
        status: "active",
        version: 1,
        joined_at: new Date(server.authority.clock()),
      })
      .execute();
    valueOf(await server.as("olga").members.remove({ organization, user }));
    await notified;
    stop();
  });

  describe("by authenticate", () => {
    const errors: unknown[] = [];
    let given: Authenticate;
    let handler: Handler;
    let guards: Guards;

    beforeAll(() => {
      const options = {
        authenticate: (request: Request) => given(request),
        onError: (error: unknown) => void errors.push(error),
        timeout: 5,
      };
      handler = createHandler(server.authority, options);
      guards = createGuards(server.authority, options);
    });

    /** Asks the handler and a guard, and gives what both say. */
    async function askBoth(authenticate: unknown) {
      errors.length = 0;
      // an application in plain JavaScript has no types to keep it from any of this
      given = authenticate as Authenticate;
      const request = () => new Request("http://acme.example/organizations/acme/teams");
      const response = await handler(request());
      const guarded = await guards.authorize(request(), "team.view", { organization });
      const problem = guarded.ok ? undefined : guarded.problem;
      const body = (await response.json()) as { code?: string };
      return { status: response.status, code: body.code, guard: problem?.code, guardStatus: problem?.status };
    }

    it.each([
      ["null", async () => null],
      ["undefined", async () => undefined],
      ["null at once", () => null],
    ])("are no one as %s, which is no fault", async (_, authenticate) => {
      expect(await askBoth(authenticate)).toEqual({
        status: 401,
        code: "not_signed_in",
        guard: "not_signed_in",
        guardStatus: 401,
      });
      expect(errors).toEqual([]);
    });

    it.each(mistaken)(
      "are not taken for a person with %s, and onError names it",
      async (_, person, field) => {
        expect(await askBoth(async () => person)).toEqual({
          status: 500,
          code: "person_invalid",
          guard: "person_invalid",
          guardStatus: 500,
        });
        expect(errors).toHaveLength(2);
        expect(String(errors[0])).toContain("person_invalid");
        expect(String(errors[0]).toLowerCase()).toContain(field.toLowerCase());
      },
    );

    it.each([
      [
        "throws",
        () => {
          throw new Error("no session store");
        },
      ],
      [
        "rejects",
        async () => {
          throw new Error("no session store");
        },
      ],
      ["rejects with nothing", () => Promise.reject(undefined)],
      [
        "gives a promise that throws when it is read",
        async () =>
          new Proxy(whole, {
            get() {
              throw new Error("whatever is read of it");
            },
          }),
      ],
    ])("answer a problem where it %s", async (_, authenticate) => {
      expect(await askBoth(authenticate)).toMatchObject({ status: 500, code: "internal", guard: "internal" });
      expect(errors).toHaveLength(2);
    });

    it("answer a problem where it never settles", async () => {
      expect(await askBoth(() => new Promise(() => {}))).toMatchObject({
        status: 503,
        code: "unavailable",
        guard: "unavailable",
      });
      expect(String(errors[0])).toContain("application_timed_out");
    });

    it("let a person in who says null for what is left out", async () => {
      const person = { ...whole, passwordConfirmed: null, secondFactor: null, plan: "enterprise" };
      expect(await askBoth(async () => person)).toMatchObject({ status: 200, guard: undefined });
    });

    it("answer a problem where onError fails too", async () => {
      const handle = createHandler(server.authority, {
        authenticate: () => Promise.reject(new Error("no session store")),
        onError: () => {
          throw new Error("no monitor");
        },
      });
      const response = await handle(new Request("http://acme.example/organizations"));
      expect(response.status).toBe(500);
    });
  });

  describe("by embedding code", () => {
    it.each(mistaken)("are refused with %s by every function", async (_, given) => {
      const { authority } = server;
      // as above
      const person = given as Person;
      const command = { type: "team.create", name: "Mine" } as const;
      for (const ask of [
        () => authority.execute(organization, command, person),
        () => authority.createOrganization(person, { name: "Mine" }),
        () => authority.transferProject(organization, { projectId: "web", to: "globex" }, person),
        () => authority.answerInvitation("token", "accept", person),
        () => authority.readInvitation("token", person),
        () => authority.deleteAccount(person),
        () => authority.updatePerson(person),
      ])
        await expect(ask()).rejects.toMatchObject({ code: "person_invalid" });
    });

    it.each([
      ["an empty id", "", "id_invalid"],
      ["a NUL", "a\u0000", "id_invalid"],
      ["a number", 17, "id_invalid"],
      ["nothing", undefined, "id_invalid"],
    ])("are refused with %s for an id", async (_, given, code) => {
      const { authority } = server;
      // as above
      const id = given as string;
      for (const ask of [
        () => authority.execute(id, { type: "member.leave" }, whole),
        () => authority.snapshot(id, "olga"),
        () => authority.snapshot(organization, id),
        () => authority.access(organization, id),
        () => authority.version(id, "olga"),
        () => authority.watch(organization, id, () => {}),
      ])
        await expect(ask()).rejects.toMatchObject({ code });
    });

    it.each([
      ["no command", undefined, ""],
      ["an unknown type", { type: "organization.delete" }, "type"],
      ["a type of the language", { type: "constructor" }, "type"],
      ["a field too few", { type: "team.rename", name: "Mine" }, "teamId"],
      ["a field too many", { type: "member.leave", reason: "x".repeat(50_000) }, ""],
      ["a role that there is not", { type: "member.stepDown", role: "boss" }, "role"],
      ["a NUL", { type: "team.create", name: "A\u0000" }, "name"],
      [
        "seats that are no number",
        { type: "organization.changePlan", plan: "free", seats: Number.NaN },
        "seats",
      ],
    ])("are refused with %s for a command", async (_, command, path) => {
      // as above
      const ask = server.authority.execute(organization, command as never, whole);
      await expect(ask).rejects.toMatchObject({
        code: "command_invalid",
        faults: expect.arrayContaining([expect.objectContaining({ path })]),
      });
    });

    it("are refused with options, entries, mails and organizations that do not fit", async () => {
      const { authority, database } = server;
      const leave = { type: "member.leave" } as const;
      const acme = sketched({ organization: { id: "new" }, people: { olga: "owner" } });
      const [olga] = acme.members;
      for (const [ask, code] of [
        [() => authority.execute(organization, leave, whole, { idempotencyKey: "" }), "options_invalid"],
        [() => authority.execute(organization, leave, whole, { version: Number.NaN }), "options_invalid"],
        [() => authority.createOrganization(whole, { name: "A", seats: 0 }), "organization_invalid"],
        [() => authority.record({ organization, action: "", outcome: "done" }), "entry_invalid"],
        [
          () => authority.record({ organization, action: "a", outcome: "done", details: { n: 1n } }),
          "entry_invalid",
        ],
        [() => authority.send({ to: "", subject: "a", text: "b" }), "mail_invalid"],
        [() => authority.watch(organization, "olga", undefined as never), "listener_invalid"],
        [
          () => importOrganization(database, { ...acme, members: [{ ...olga, userId: "" }] } as never),
          "import_invalid",
        ],
        [
          () =>
            importOrganization(database, {
              ...acme,
              organization: { ...acme.organization, createdAt: 1e300 },
            }),
          "import_invalid",
        ],
        [() => importOrganization(database, acme, { olga: "O\u0000" }), "import_invalid"],
      ] as const)
        await expect(ask()).rejects.toMatchObject({ code });
      expect(await authority.snapshot("new", "olga")).toBeUndefined();
    });
  });
});
