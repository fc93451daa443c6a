import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Mail } from "@rolecall/server";
import { sql } from "kysely";
import { samplePassword } from "../server/sample/addSampleData.ts";
import { acting } from "./acting.ts";
import { oidcClient, openOidcProvider } from "./identity/openOidcProvider.ts";
import { signInAt } from "./identity/signInAt.ts";

let provider: Awaited<ReturnType<typeof openOidcProvider>>;
const { owner, admin, analyst, outsider, opened, organization, base, authorityBase, db } = acting(
  async () => {
    provider = await openOidcProvider();
    return undefined;
  },
  () => ({ privateProviders: [provider.issuer] }),
);
afterAll(() => provider.close());

/** The domain of the sample's people, which belongs to the organization of each test. */
const domain = "acme.test";
const required = { status: 403, code: "sso_required" };

beforeEach(async () => {
  await db().deleteFrom("domains").where("name", "=", domain).execute();
  const row = { organization_id: organization(), name: domain, state: "verified" as const, record: "" };
  await db().insertInto("domains").values(row).execute();
});

const put = (what: string, body: unknown, ask = owner) => ask("PUT", `${base()}/security/${what}`, body);
const configure = (settings: object = {}) =>
  put("identity-provider/oidc", { issuer: provider.issuer, ...oidcClient, ...settings });
const byPassword = (email: string) =>
  opened().askAs("")("POST", "/api/auth/sign-in/email", { email, password: samplePassword });
const signUp = async (email: string, password: string) => {
  const { cookies } = await opened().askAs("")("POST", "/api/auth/sign-up/email", {
    name: email,
    email,
    password,
  });
  return opened().askAs(cookies.map((cookie) => cookie.split(";", 1)[0]).join("; "));
};
const bySingleSignOn = (email: string) => signInAt(opened(), email);
const projects = { path: () => `${authorityBase()}/projects` };

async function turnOn() {
  const { body } = await owner("GET", `${base()}/security`);
  const { redirectUrl } = Object(body["serviceProvider"]);
  provider.register(String(redirectUrl));
  expect(await configure()).toMatchObject({ status: 200 });
  expect(await put("sso", { on: true })).toMatchObject({ status: 200 });
}

async function require() {
  await turnOn();
  expect(await put("sso-required", { on: true })).toMatchObject({ status: 200 });
}

describe("single sign-on that is on", () => {
  it("signs in people of its domain, whose address is proven by that, and asks them for no confirmation", async () => {
    await turnOn();
    await opened().mailed();
    provider.signInAs(`nina@${domain}`);
    const { landed, session } = await bySingleSignOn(`nina@${domain}`);
    expect(landed.search).toBe("");
    expect(session).toMatchObject({ user: { email: `nina@${domain}`, emailVerified: true } });
    expect(await opened().mailed()).toEqual([]);
  });

  it("is offered to addresses of its domain alone, whatever the caller names", async () => {
    await turnOn();
    const wayOf = async (name: string) =>
      (await opened().askAs("")("POST", "/api/console/sign-in-way", { domain: name })).body;
    expect(await wayOf(domain)).toEqual({ singleSignOn: "on" });
    expect(await wayOf(`mail.${domain}`)).toEqual({ singleSignOn: "off" });
    const begin = (body: object) =>
      opened().askAs("")("POST", "/api/auth/sign-in/sso", { callbackURL: "/", ...body });
    expect(await begin({ email: "nina@elsewhere.test" })).toMatchObject({
      status: 404,
      code: "sso_not_found",
    });
    expect(await begin({ email: `nina@sub.${domain}` })).toMatchObject({
      status: 404,
      code: "sso_not_found",
    });
    expect(await begin({ email: "nina@elsewhere.test", providerId: `sso-${organization()}` })).toMatchObject({
      status: 400,
      code: "invalid_request",
    });
    const elsewhere = await begin({ email: `nina@${domain}`, callbackURL: "https://evil.test/" });
    expect(elsewhere).toMatchObject({ status: 403 });
  });

  it("does not sign in what its identity provider may not speak for", async () => {
    await turnOn();
    for (const email of ["noor@elsewhere.test", `noor@sub.${domain}`, "no address"]) {
      provider.signInAs(email, `other ${email}`);
      // oxlint-disable-next-line no-await-in-loop
      const { landed, session } = await bySingleSignOn(`tom@${domain}`);
      expect(landed.searchParams.get("error")).toBe("sso_not_yours");
      expect(session).toBeNull();
    }
  });

  it("signs in the same person to the account that they had, with what they may do", async () => {
    await turnOn();
    provider.signInAs(`tom@${domain}`);
    const { ask, session } = await bySingleSignOn(`tom@${domain}`);
    expect(session).toMatchObject({ user: { id: "tom" } });
    expect(await ask("GET", projects.path())).toMatchObject({ status: 200 });
    expect(await byPassword(`tom@${domain}`)).toMatchObject({ status: 200 });
  });

  it("asks people who have a second factor for no code: the identity provider does", async () => {
    await turnOn();
    await opened().setSecondFactor("tom", true);
    provider.signInAs(`tom@${domain}`);
    const { session } = await bySingleSignOn(`tom@${domain}`);
    await opened().setSecondFactor("tom", false);
    expect(session).toMatchObject({ user: { id: "tom", twoFactorEnabled: true } });
  });

  it("takes an account from anyone who made it before its owner came", async () => {
    const thief = await signUp(`vera@${domain}`, "chosen by someone else");
    expect((await thief("GET", "/api/auth/get-session")).body).toMatchObject({
      user: { email: `vera@${domain}` },
    });
    await turnOn();
    provider.signInAs(`vera@${domain}`);
    expect((await bySingleSignOn(`vera@${domain}`)).session).toMatchObject({ user: { emailVerified: true } });
    expect((await thief("GET", "/api/auth/get-session")).body).toEqual({});
    expect(
      await opened().askAs("")("POST", "/api/auth/sign-in/email", {
        email: `vera@${domain}`,
        password: "chosen by someone else",
      }),
    ).toMatchObject({ status: 401 });
  });

  it("ends with the switch, also for those who are on their way", async () => {
    await turnOn();
    provider.signInAs(`tom@${domain}`);
    const { landed } = await signInAt(opened(), `tom@${domain}`, async () => {
      await put("sso", { on: false });
    });
    expect(landed.searchParams.get("error")).toBe("sso_not_yours");
    const begun = opened().askAs("")("POST", "/api/auth/sign-in/sso", {
      email: `tom@${domain}`,
      callbackURL: "/",
    });
    expect(await begun).toMatchObject({ status: 404, code: "sso_not_found" });
  });
});

describe("required single sign-on", () => {
  it("takes the password from members, and leaves it to owners and admins as a way back", async () => {
    await require();
    for (const person of ["tom", "priya", "noor"])
      // oxlint-disable-next-line no-await-in-loop
      expect(await byPassword(`${person}@${domain}`)).toMatchObject({ ...required, cookies: [] });
    expect(await byPassword(`ines@${domain}`)).toMatchObject({ status: 200 });
    expect(await byPassword(`jonas@${domain}`)).toMatchObject({ status: 200 });
    const newcomer = { name: "Nils", email: `nils@${domain}`, password: "long enough for one" };
    expect(await opened().askAs("")("POST", "/api/auth/sign-up/email", newcomer)).toMatchObject(required);
    await put("sso-required", { on: false });
    expect(await byPassword(`tom@${domain}`)).toMatchObject({ status: 200 });
  });

  it("tells no one by a wrong password who is a member", async () => {
    await require();
    for (const person of ["tom", "ines", "no-one"])
      expect(
        // oxlint-disable-next-line no-await-in-loop
        await opened().askAs("")("POST", "/api/auth/sign-in/email", {
          email: `${person}@${domain}`,
          password: "a wrong password",
        }),
      ).toMatchObject({ status: 401, code: "INVALID_EMAIL_OR_PASSWORD" });
  });

  it("closes the organization to sessions that began with a password, at every door, until they sign in again", async () => {
    await require();
    const own = encodeURIComponent(organization());
    const checks = { checks: [{ permission: "org.leave" }] };
    const doors = [
      ["GET", projects.path()],
      ["GET", `${base()}/account`],
      ["GET", `${base()}/details`],
      ["GET", `/api/rolecall/organizations/%72${own.slice(1)}/projects`],
      ["GET", `/api/rolecall/access?organization=${own}`],
      ["GET", `/api/rolecall/access?organization=other&organization=${own}`],
      ["GET", `/api/rolecall/access/events?organization=${own}`],
      ["POST", "/api/rolecall/access/checks", { organization: organization(), ...checks }],
    ] as const;
    for (const [method, path, body] of doors)
      // oxlint-disable-next-line no-await-in-loop
      expect({ path, ...(await analyst(method, path, body)) }).toMatchObject({ path, ...required });
    expect(await owner("GET", projects.path())).toMatchObject({ status: 200 });
    expect(await admin("GET", projects.path())).toMatchObject({ status: 200 });
    expect(await analyst("GET", "/api/rolecall/organizations")).toMatchObject({ status: 200 });
    provider.signInAs(`tom@${domain}`);
    const { ask } = await bySingleSignOn(`tom@${domain}`);
    for (const [method, path, body] of doors.filter((each) => !each[1].includes("event")))
      // oxlint-disable-next-line no-await-in-loop
      expect((await ask(method, path, body)).code).not.toBe("sso_required");
    expect(await ask("GET", projects.path())).toMatchObject({ status: 200 });
    // leaving stays possible
    expect(await outsider("GET", projects.path())).toMatchObject(required);
    expect(await outsider("POST", `${authorityBase()}/leave`)).toMatchObject({ status: 200 });
  });

  it("ends the open stream of a member, and not that of an owner", async () => {
    await turnOn();
    const path = `/api/rolecall/access/events?organization=${organization()}`;
    const streams = await Promise.all(
      [`tom@${domain}`, `ines@${domain}`].map(async (email) => {
        const { cookies } = await byPassword(email);
        const cookie = cookies.map((each) => each.split(";", 1)[0]).join("; ");
        const { body } = await fetch(opened().origin + path, { headers: { cookie } });
        return body?.getReader();
      }),
    );
    const [tom, ines] = streams;
    const untilEnd = (async () => {
      // oxlint-disable-next-line no-await-in-loop
      while (!(await tom?.read())?.done);
      return "ended";
    })();
    await put("sso-required", { on: true });
    expect(await untilEnd).toBe("ended");
    expect((await ines?.read())?.done).toBe(false);
    await ines?.cancel();
  });

  it("meets an admin who becomes a member at once", async () => {
    await require();
    expect(await admin("GET", projects.path())).toMatchObject({ status: 200 });
    await owner("PUT", `${authorityBase()}/members/jonas/role`, { role: "member", version: 1 });
    expect(await admin("GET", projects.path())).toMatchObject(required);
  });

  it("is met before an invitation is accepted", async () => {
    await require();
    const invited = { via: "list", email: "ada@acme.test", role: "member", projects: [], teamIds: [] };
    await owner("POST", `${authorityBase()}/invitations`, invited);
    const token = linkIn(await opened().mailed(), "ada@acme.test");
    await put("sso-required", { on: false });
    const ada = await signUp("ada@acme.test", "chosen by Ada");
    await sql`update auth."user" set "emailVerified" = true where email = 'ada@acme.test'`.execute(
      opened().authority.database.query,
    );
    await put("sso-required", { on: true });
    expect(await ada("POST", "/api/rolecall/invitations/accept", { token })).toMatchObject(required);
    provider.signInAs("ada@acme.test");
    const { ask } = await bySingleSignOn("ada@acme.test");
    expect(await ask("POST", "/api/rolecall/invitations/accept", { token })).toMatchObject({ status: 200 });
  });

  it("asks again once another identity provider is set up", async () => {
    await require();
    provider.signInAs(`tom@${domain}`);
    const { ask } = await bySingleSignOn(`tom@${domain}`);
    expect(await ask("GET", projects.path())).toMatchObject({ status: 200 });
    const other = await openOidcProvider();
    // this server only allows the first one in its network
    expect(await configure({ issuer: other.issuer })).toMatchObject({ status: 422 });
    await other.close();
    await sql`update auth."ssoProvider" set issuer = 'https://before.test'`.execute(
      opened().authority.database.query,
    );
    expect(await configure()).toMatchObject({ status: 200 });
    expect(await ask("GET", projects.path())).toMatchObject(required);
  });
});

describe("the settings of an identity provider", () => {
  it("say at which field they are wrong", async () => {
    const wrong = [
      [{ issuer: "login.example" }, "issuer"],
      [{ issuer: "http://login.example" }, "issuer"],
      [{ issuer: `${provider.issuer}/nothing-here` }, "issuer"],
      [{ issuer: "https://127.0.0.1:1" }, "issuer"],
      [{ issuer: "https://169.254.169.254" }, "issuer"],
      [{ clientId: "" }, "clientId"],
      [{ clientSecret: "" }, "clientSecret"],
    ] as const;
    for (const [settings, path] of wrong) {
      // oxlint-disable-next-line no-await-in-loop
      const { status, body } = await configure(settings);
      expect({ settings, status, path: body["path"] }).toEqual({ settings, status: 422, path });
    }
    expect(await put("sso", { on: true })).toMatchObject({ status: 409, code: "sso_needs_provider" });
  });

  it("keep the secret to themselves, in answers, the audit log and mails, and through a change of the rest", async () => {
    await turnOn();
    expect(await configure({ clientSecret: "" })).toMatchObject({ status: 200 });
    provider.signInAs(`tom@${domain}`);
    expect((await bySingleSignOn(`tom@${domain}`)).session).toMatchObject({ user: { id: "tom" } });
    const { body } = await owner("GET", `${base()}/security`);
    expect(body["provider"]).toEqual({
      protocol: "oidc",
      issuer: provider.issuer,
      clientId: oidcClient.clientId,
    });
    const { body: log } = await owner("GET", `${authorityBase()}/audit`);
    expect(JSON.stringify(log)).toContain("security.setOidc");
    const mails = await opened().mailed();
    expect(mails.map(({ text }) => text).join()).toContain("changed the identity provider");
    expect(JSON.stringify([body, log, mails])).not.toContain(oidcClient.clientSecret);
  });

  it("are for those who may switch single sign-on, and no one reaches better-auth's own", async () => {
    expect(
      await put("identity-provider/oidc", { issuer: provider.issuer, ...oidcClient }, analyst),
    ).toMatchObject({
      status: 403,
      code: "not_permitted",
    });
    for (const path of ["register", "providers", "update-provider", "delete-provider", "get-provider"])
      // oxlint-disable-next-line no-await-in-loop
      expect(await owner("POST", `/api/auth/sso/${path}`)).toMatchObject({
        status: 403,
        code: "use_the_console",
      });
  });

  it("are forgotten with their organization", async () => {
    await turnOn();
    const { authority, runRequests } = opened();
    const provided = async () => {
      const { rows } = await sql<{ readonly organizationId: string }>`
        select "organizationId" from auth."ssoProvider"
      `.execute(authority.database.query);
      return rows.map(({ organizationId }) => organizationId);
    };
    await runRequests();
    expect(await provided()).toContain(organization());
    await authority.database.query
      .updateTable("organizations")
      .set({ state: "deleted" })
      .where("id", "=", organization())
      .execute();
    await runRequests();
    expect(await provided()).not.toContain(organization());
  });
});

/** The token of the invitation in the last mail to an address. */
function linkIn(mails: readonly Mail[], to: string): string {
  const text = mails.findLast((mail) => mail.to === to)?.text ?? "";
  const token = /\/invitation#(\S+)/.exec(text)?.[1];
  if (token === undefined) throw new Error(`No mail to ${to} has the link of an invitation: ${text}`);
  return token;
}
