import { describe, expect, it } from "vitest";
import { acmeAs } from "./acmeAs.ts";
import { actingOnPostgres } from "./actingOnPostgres.ts";
import { addIdentityProvider } from "./identity/addIdentityProvider.ts";
import type { TestResponse } from "./openConsole.ts";
import { untilWaiting } from "./untilWaiting.ts";

const { owner, admin, analyst, opened, organization, base, db, setSecondFactor } = actingOnPostgres();

/** Sends two requests that both wait for the lock of the organization, then continue at the same time. */
async function together(...asks: readonly (() => Promise<TestResponse>)[]): Promise<readonly TestResponse[]> {
  return togetherIn([organization()], ...asks);
}

async function togetherIn(
  organizations: readonly string[],
  ...asks: readonly (() => Promise<TestResponse>)[]
): Promise<readonly TestResponse[]> {
  const { database } = opened().authority;
  let asking: Promise<readonly TestResponse[]> = Promise.resolve([]);
  await database.query.transaction().execute(async (transaction) => {
    await transaction
      .selectFrom("organizations")
      .select("id")
      .where("id", "in", organizations)
      .forUpdate()
      .execute();
    asking = Promise.all(asks.map((ask) => ask()));
    await untilWaiting(database, asks.length);
  });
  return asking;
}

const put = (what: string, on: boolean, ask = owner) => ask("PUT", `${base()}/security/${what}`, { on });
const verify = async () => {
  await addIdentityProvider(opened().authority, organization());
  await db()
    .insertInto("domains")
    .values({
      organization_id: organization(),
      name: `${organization()}.test`,
      state: "verified",
      record: "",
    })
    .execute();
};
const security = async () => (await owner("GET", `${base()}/security`)).body;

describe.each([1, 2, 3, 4, 5])("two who change how people sign in at once, time %i", () => {
  it("do not leave single sign-on without a domain", async () => {
    await verify();
    const answers = await together(
      () => put("sso", true),
      () => admin("DELETE", `${base()}/security/domains/${organization()}.test`),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { sso, domains } = await security();
    expect(sso).toBe(Array.isArray(domains) && domains.length > 0);
  });

  it("do not leave it required while it is off", async () => {
    await verify();
    await put("sso", true);
    const answers = await together(
      () => put("sso", false),
      () => put("sso-required", true, admin),
    );
    expect(answers.every(({ status }) => status === 200 || status === 409)).toBe(true);
    expect(await security()).toMatchObject({ sso: false, ssoRequired: false });
  });

  it("do not leave it on together with a required second factor", async () => {
    await verify();
    await setSecondFactor("admin", true);
    const answers = await together(
      () => put("sso", true),
      () => put("two-factor", true, admin),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { sso, twoFactorRequired } = await security();
    expect(twoFactorRequired).toBe(sso !== true);
  });
});

const requests = () =>
  db().selectFrom("access_requests").selectAll().where("organization_id", "=", organization());
const requesting = { permission: "project.rename", project: "web", note: "" };

describe.each([1, 2, 3, 4, 5])("two who answer a request for access at once, time %i", () => {
  it("give one answer, and the role exactly when that is a yes", async () => {
    const { body } = await analyst("POST", `${base()}/access-requests`, requesting);
    const answer = (ask: typeof owner, answered: object) => () =>
      ask("POST", `${base()}/access-requests/${String(body["id"])}/answer`, answered);
    const answers = await together(
      answer(owner, { granted: true, projectRole: "admin" }),
      answer(admin, { granted: false }),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const [request] = await requests().execute();
    const grant = await opened()
      .authority.database.query.selectFrom("project_grants")
      .select("role")
      .where("organization_id", "=", organization())
      .where("user_id", "=", "tom")
      .executeTakeFirst();
    expect([request?.state, grant?.role]).toEqual(
      answers[0]?.status === 200 ? ["granted", "admin"] : ["declined", "analyst"],
    );
  });

  it("leave it open where the rules refuse the role", async () => {
    const { body } = await analyst("POST", `${base()}/access-requests`, requesting);
    const refused = await admin("POST", `${base()}/access-requests/${String(body["id"])}/answer`, {
      granted: true,
      projectRole: "owner",
    });
    expect(refused).toMatchObject({ status: 403, code: "role_above_actor" });
    expect(await requests().execute()).toMatchObject([{ state: "open", answered_by: null }]);
  });
});

describe("the same request for access, sent twice at once", () => {
  it("is one", async () => {
    const ask = () => analyst("POST", `${base()}/access-requests`, requesting);
    const answers = await together(ask, ask);
    expect(answers.map(({ body }) => body["status"]).toSorted()).toEqual(["done", "unchanged"]);
    expect(new Set(answers.map(({ body }) => body["id"])).size).toBe(1);
    expect(await requests().execute()).toHaveLength(1);
  });
});

describe("requests for access", () => {
  it("are limited for each person in a day, also where they are sent at once", async () => {
    const open = {
      organization_id: organization(),
      note: "",
      user_id: "tom",
      name: "Tom",
      answered_by: null,
    };
    await db()
      .insertInto("access_requests")
      .values(
        Array.from({ length: 19 }, (_, index) => ({
          ...open,
          id: `earlier-${index}`,
          permission: "project.rename" as const,
          project_id: null,
          requested_at: new Date(),
          state: "declined" as const,
        })),
      )
      .execute();
    const ask = (permission: string) => () =>
      analyst("POST", `${base()}/access-requests`, { permission, project: "web", note: "" });
    const answers = await together(
      ask("project.rename"),
      ask("project.timezone.update"),
      ask("project.users.invite"),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 429, 429]);
    expect(
      (
        await admin("POST", `${base()}/access-requests`, {
          permission: "account.gdprToken.generate",
          project: "web",
          note: "",
        })
      ).status,
    ).toBe(200);
  });
});

describe("two entries of the lexicon that are merged into each other at once", () => {
  it("are not both gone", async () => {
    const { body } = await owner("GET", `${base()}/projects/web/lexicon`);
    const items = body["items"] as readonly { readonly id: string; readonly kind: string }[];
    const [one = "", other = ""] = items.filter(({ kind }) => kind === "event").map(({ id }) => id);
    const merge = (id: string, into: string) => () =>
      owner("POST", `${base()}/projects/web/lexicon/${id}/merge`, { into });
    const answers = await together(merge(one, other), merge(other, one));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
  });
});

describe("details that are saved together with a name that is refused", () => {
  it("are not saved either", async () => {
    const details = { name: "x".repeat(201), website: "https://acme.example", description: "" };
    expect((await owner("PUT", `${base()}/details`, details)).status).toBe(422);
    expect((await owner("GET", `${base()}/details`)).body).toMatchObject({ website: "" });
  });
});

describe("two organizations that prove the same domain at once", () => {
  it.each([1, 2, 3])("do not both have it, time %i", async (time) => {
    const domain = `shared-${time}.test`;
    const both = [organization(), `${organization()}-other`] as const;
    await opened().addOrganization(acmeAs(both[1]));
    const at = (id: string) => `/api/console/organizations/${id}/security`;
    await db()
      .insertInto("domains")
      .values(
        both.map((id) => ({
          organization_id: id,
          name: domain,
          state: "pending" as const,
          record: `proof-${id}`,
        })),
      )
      .execute();
    opened().records.set(
      domain,
      both.map((id) => [`proof-${id}`]),
    );
    const answers = await togetherIn(
      both,
      ...both.map((id) => () => owner("POST", `${at(id)}/domains/${domain}/verification`)),
    );
    expect(answers.map(({ status, code }) => code ?? status).toSorted()).toEqual([200, "domain_taken"]);
    expect(opened().errors).toEqual([]);
  });
});
