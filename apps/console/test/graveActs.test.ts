import type { GraveAct } from "@rolecall/organization/rules";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { type EndpointId, endpoints } from "../contract/endpoints.ts";
import { acting } from "./acting.ts";
import { forgetPassword } from "./forgetPassword.ts";
import type { Ask } from "./openConsole.ts";

const { owner, opened, organization, base, authorityBase, db } = acting();

/** The endpoints that are grave acts, from the table. */
const grave = Object.entries(endpoints).flatMap(
  ([id, [method, path, , act]]: [string, readonly [string, string, string, GraveAct?]]) =>
    act === undefined ? [] : [{ id, method, path }],
);
const bodies: Partial<Record<EndpointId, object>> = {
  "projects.reset": { confirmation: "Web" },
  "security.addDomain": { domain: "acme.test" },
  "security.setOidc": { issuer: "https://idp.test", clientId: "console", clientSecret: "kept" },
  "security.setSaml": { metadata: "<xml/>", entityId: "", entryPoint: "", certificate: "" },
  "account.changeEmail": { email: "clara@new.test" },
};
const pathOf = (path: string) =>
  `/api/console${path.replace(":organization", organization()).replace(":project", "web").replace(":domain", "kept.test")}`;

/** Clara, an owner who hasn't just entered her password. */
let clara: Ask;
const become = async (role: "owner" | "member") => {
  await opened()
    .authority.database.query.updateTable("members")
    .set({ role })
    .where("organization_id", "=", organization())
    .where("user_id", "=", "clara")
    .execute();
};

describe("a grave act without the password", () => {
  beforeAll(async () => {
    clara = await opened().signIn("clara@acme.test");
    await forgetPassword(opened().authority, "clara");
  });

  it("is refused by each endpoint of the console that is one, and changes and mails nothing", async () => {
    await become("owner");
    await db()
      .insertInto("domains")
      .values({ organization_id: organization(), name: "kept.test", state: "pending", record: "" })
      .execute();
    await opened().mailed();
    expect(grave.map(({ id }) => id)).toContain("projects.reset");
    for (const { id, method, path } of grave) {
      // each request uses the session as the previous one left it
      // oxlint-disable-next-line no-await-in-loop
      const came = await clara(method, pathOf(path), bodies[id as EndpointId] ?? { on: true });
      expect({ id, status: came.status, code: came.code }).toEqual({
        id,
        status: 403,
        code: "password_required",
      });
    }
    expect((await clara("GET", `${base()}/security`)).body).toMatchObject({
      sso: false,
      domains: [{ name: "kept.test" }],
    });
    expect(await opened().mailed()).toEqual([]);
  });

  it("is refused by the authority and by the sign-in behind the console as well", async () => {
    await become("owner");
    const invited = { via: "projects", email: "top@guest.example", role: "owner", projects: [], teamIds: [] };
    const requests = [
      ["POST", `${authorityBase()}/invitations`, invited],
      ["POST", `${authorityBase()}/deletion`, { nameTyped: "Acme Test" }],
      ["DELETE", `${authorityBase()}/projects/web`],
      ["DELETE", "/api/rolecall/account"],
      ["POST", "/api/auth/delete-user", {}],
    ] as const;
    for (const [method, path, body] of requests) {
      // oxlint-disable-next-line no-await-in-loop
      const { status, code } = await clara(method, path, body);
      expect({ path, status, code }).toEqual({ path, status: 403, code: "password_required" });
    }
    expect(await clara("POST", "/api/auth/change-email", { newEmail: "clara@new.test" })).toMatchObject({
      code: "use_the_console",
    });
    expect(await opened().mailed()).toEqual([]);
  });
});

describe("a grave act that is done", () => {
  const told = async () => (await opened().mailed()).map(({ to, subject }) => `${to}: ${subject}`).toSorted();

  it("tells the old address of an account that is to have another, and again once it has", async () => {
    const dana = await opened().signIn("noor@acme.test");
    await opened()
      .authority.database.query.updateTable("members")
      .set({ role: "admin" })
      .where("organization_id", "=", organization())
      .where("user_id", "=", "noor")
      .execute();
    await opened().mailed();
    await dana("PUT", `${base()}/account/email`, { email: "noor@new.test" });
    const [link, old] = await opened().mailed();
    expect([link?.to, old?.to]).toEqual(["noor@new.test", "noor@acme.test"]);
    expect(old?.text).toContain("noor@new.test");
    const { pathname, search } = new URL(/https?:\S+/.exec(link?.text ?? "")?.[0] ?? "http://nowhere.test");
    await dana("GET", pathname + search);
    expect(await told()).toEqual(["noor@acme.test: The email address of your account was changed"]);
  });

  it("tells the owners of the organization and of the project that is reset", async () => {
    await owner("PUT", `${authorityBase()}/projects/web/grants/tom`, { role: "owner" });
    await owner("PUT", `${authorityBase()}/teams/finance/projects/web`, { role: "owner" });
    await owner("PUT", `${authorityBase()}/teams/finance/members/noor`, {});
    await opened().mailed();
    expect(await owner("POST", `${base()}/projects/web/reset`, { confirmation: "Web" })).toMatchObject({
      status: 200,
    });
    const mails = await told();
    for (const who of ["ines", "tom"]) expect(mails).toContain(`${who}@acme.test: The project Web was reset`);
    expect(mails).not.toContain("jonas@acme.test: The project Web was reset");
    expect(mails.length).toBeGreaterThanOrEqual(3);
  });

  it("tells the owners when it changes how members sign in", async () => {
    await opened().mailed();
    await owner("POST", `${base()}/security/domains`, { domain: "acme.test" });
    expect(await told()).toContain("ines@acme.test: Sign-in to Acme Test has changed");
    // only people with a second factor can require one
    await sql`update auth."user" set "twoFactorEnabled" = true where id = 'ines'`.execute(
      opened().authority.database.query,
    );
    await owner("PUT", `${base()}/security/two-factor`, { on: true });
    expect(await told()).toContain("ines@acme.test: Sign-in to Acme Test has changed");
  });
});
