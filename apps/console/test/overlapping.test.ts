// @vitest-environment node
import { describe, expect, it } from "vitest";
import { acmeAs } from "./acmeAs.ts";
import { actingOnPostgres } from "./actingOnPostgres.ts";
import type { Came } from "./openConsole.ts";
import { untilWaiting } from "./untilWaiting.ts";

const { owner, admin, opened, organization, base, db } = actingOnPostgres();

/** Lets two requests come to the organization together: both have to wait for it, and go on at the same time. */
async function together(...asks: readonly (() => Promise<Came>)[]): Promise<readonly Came[]> {
  return togetherIn([organization()], ...asks);
}

async function togetherIn(
  organizations: readonly string[],
  ...asks: readonly (() => Promise<Came>)[]
): Promise<readonly Came[]> {
  const { database } = opened().authority;
  let asking: Promise<readonly Came[]> = Promise.resolve([]);
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
const verify = () =>
  db()
    .insertInto("domains")
    .values({
      organization_id: organization(),
      name: `${organization()}.test`,
      state: "verified",
      record: "",
    })
    .execute();
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
    const answers = await together(
      () => put("sso", true),
      () => put("two-factor", true, admin),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { sso, twoFactorRequired } = await security();
    expect(twoFactorRequired).toBe(sso !== true);
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
