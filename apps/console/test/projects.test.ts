import { describe, expect, it } from "vitest";
import { hashOfSecret } from "../server/backend/facts/makeSecret.ts";
import { acting } from "./acting.ts";

const { owner, admin, analyst, outsider, opened, organization, base, authorityBase, db } = acting();

describe("a project", () => {
  it("is reset by its name only, and then has new keys and nothing in it", async () => {
    const project = `${base()}/projects/web`;
    const keys = (await owner("GET", `${project}/keys`)).body;
    const report = { name: "Mine", events: [], visibility: "project", text: "" };
    await owner("POST", `${project}/reports/insights`, report);
    const wrong = await owner("POST", `${project}/reset`, { confirmation: "web" });
    expect(wrong).toMatchObject({ status: 422, code: "confirmation_mismatch" });
    expect((await owner("GET", `${project}/keys`)).body).toEqual(keys);
    expect(await owner("POST", `${project}/reset`, { confirmation: "Web" })).toMatchObject({ status: 200 });
    const after = (await owner("GET", `${project}/keys`)).body;
    for (const key of ["token", "apiKey", "apiSecret"]) expect(after[key]).not.toBe(keys[key]);
    expect((await owner("GET", `${project}/reports/insights`)).body).toEqual({ items: [] });
  });

  it("has a lexicon from the beginning", async () => {
    const { items } = (await analyst("GET", `${base()}/projects/web/lexicon`)).body;
    expect(items).toContainEqual(expect.objectContaining({ id: "event-searched", visibility: "shown" }));
    expect(await outsider("GET", `${base()}/projects/web/lexicon`)).toMatchObject({ code: "not_permitted" });
  });

  it("lets an admin of it hide what comes in, and only an owner drop it", async () => {
    const path = `${base()}/projects/web/lexicon/event-searched/visibility`;
    await owner("PUT", `${authorityBase()}/projects/web/grants/tom`, {
      role: "admin",
    });
    expect(await analyst("PUT", path, { visibility: "hidden" })).toMatchObject({ status: 200 });
    expect(await analyst("PUT", path, { visibility: "dropped" })).toMatchObject({ code: "not_permitted" });
    await owner("PUT", `${authorityBase()}/projects/web/grants/tom`, {
      role: "owner",
    });
    expect(await analyst("PUT", path, { visibility: "dropped" })).toMatchObject({ status: 200 });
  });

  it("gives its owner a token that is kept as a hash, for a year, in the place of the one before", async () => {
    await owner("PUT", `${authorityBase()}/projects/web/grants/tom`, {
      role: "owner",
    });
    await analyst("POST", `${base()}/projects/web/gdpr-token`);
    const { body } = await analyst("POST", `${base()}/projects/web/gdpr-token`);
    const rows = await db()
      .selectFrom("gdpr_tokens")
      .selectAll()
      .where("organization_id", "=", organization())
      .execute();
    expect(rows).toMatchObject([{ user_id: "tom", token_hash: await hashOfSecret(String(body["token"])) }]);
    const days = (Number(body["expiresAt"]) - Date.now()) / (24 * 60 * 60 * 1000);
    expect(Math.round(days)).toBe(365);
  });

  const endings: readonly (readonly [string, (base: string) => Promise<unknown>])[] = [
    [
      "their role in the project is lowered",
      (at) => owner("PUT", `${at}/projects/web/grants/tom`, { role: "analyst" }),
    ],
    ["their role in the project ends", (at) => owner("DELETE", `${at}/projects/web/grants/tom`)],
    ["they are suspended", (at) => owner("PUT", `${at}/members/tom/suspension`)],
    ["they are removed", (at) => owner("DELETE", `${at}/members/tom`)],
    ["they leave", (at) => analyst("POST", `${at}/leave`)],
  ];
  it.each(endings)("ends its owner's token when %s", async (_when, end) => {
    await owner("PUT", `${authorityBase()}/projects/web/grants/tom`, { role: "owner" });
    await analyst("POST", `${base()}/projects/web/gdpr-token`);
    const kept = () =>
      db()
        .selectFrom("gdpr_tokens")
        .select("user_id")
        .where("organization_id", "=", organization())
        .execute();
    expect(await kept()).toEqual([{ user_id: "tom" }]);
    await end(authorityBase());
    expect(await kept()).toEqual([]);
  });

  it("ends the token of a role that ends in another way within the next round", async () => {
    await owner("PUT", `${authorityBase()}/projects/web/grants/tom`, { role: "owner" });
    await analyst("POST", `${base()}/projects/web/gdpr-token`);
    const { authority, runRequests } = opened();
    const command = { type: "grant.revoke", projectId: "web", userId: "tom" } as const;
    await authority.execute(organization(), command, {
      userId: "ines",
      email: "ines@acme.test",
      emailVerified: true,
    });
    await runRequests();
    const kept = db()
      .selectFrom("gdpr_tokens")
      .select("user_id")
      .where("organization_id", "=", organization());
    expect(await kept.execute()).toEqual([]);
  });
});

describe("a report", () => {
  const path = () => `${base()}/projects/web/reports/funnels`;
  const report = { name: "A funnel", events: ["Searched", "Purchased"], visibility: "private", text: "" };

  it("is for its maker only while it is private", async () => {
    const id = String((await analyst("POST", path(), report)).body["id"]);
    expect(await owner("GET", `${path()}/${id}`)).toMatchObject({ status: 404 });
    expect((await owner("GET", path())).body).toEqual({ items: [] });
    expect(await analyst("PUT", `${path()}/${id}`, { ...report, visibility: "project" })).toMatchObject({
      status: 200,
    });
    expect((await owner("GET", path())).body["items"]).toMatchObject([
      { id, ownerName: "tom@acme.test", isMine: false },
    ]);
  });

  it("is shared by anyone who may share, and changed by anyone who runs the project", async () => {
    const shared = { ...report, visibility: "project" };
    await owner("PUT", `${authorityBase()}/projects/web/grants/noor`, {
      role: "consumer",
    });
    expect(await outsider("POST", path(), shared)).toMatchObject({ status: 403, code: "not_permitted" });
    expect(await outsider("POST", path(), report)).toMatchObject({ status: 200 });
    const id = String((await owner("POST", path(), shared)).body["id"]);
    expect(await analyst("PUT", `${path()}/${id}`, shared)).toMatchObject({
      status: 403,
      code: "not_permitted",
    });
    expect(await analyst("DELETE", `${path()}/${id}`)).toMatchObject({ status: 403, code: "not_permitted" });
    expect(await admin("DELETE", `${path()}/${id}`)).toMatchObject({ status: 200 });
  });

  it("shows the same numbers again, and in a funnel ever fewer", async () => {
    const sample = "/api/console/organizations/acme-test/projects/web/reports/funnels/report-web-funnels";
    const first = (await owner("GET", sample)).body;
    expect((await owner("GET", sample)).body).toEqual(first);
    const series = first["series"] as { points: { value: number }[] }[];
    const sums = series.map(({ points }) => points.reduce((sum, { value }) => sum + value, 0));
    expect(sums[0]).toBeGreaterThan(0);
    expect(sums).toEqual(sums.toSorted((one, other) => other - one));
  });

  it("is of a kind that there is", async () => {
    expect(await owner("GET", `${base()}/projects/web/reports/horoscopes`)).toMatchObject({ status: 404 });
  });
});
