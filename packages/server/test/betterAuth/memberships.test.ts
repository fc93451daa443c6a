import { beforeAll, expect, it } from "vitest";
import { createAuthority } from "../../src/authority/createAuthority.ts";
import type { Authority } from "../../src/authority/Authority.ts";
import { eachDatabase } from "../databases.ts";
import { password, startAuth } from "./startAuth.ts";

eachDatabase("memberships of people who sign in by better-auth", (open) => {
  let authority: Authority;
  let starts = 0;
  beforeAll(async () => {
    authority = createAuthority({ database: await open(), secret: "s".repeat(32) });
  });

  /** Signs Olga up, who founds Acme. */
  async function found() {
    const started = await startAuth(authority, {}, `auth_${++starts}`);
    const browser = await started.signUp("Olga");
    const olga = await started.personIn(browser);
    if (olga === undefined) throw new Error("Olga is not signed in");
    const created = await authority.createOrganization(olga, { name: "Acme", plan: "enterprise" });
    if (created.status !== "done") throw new Error("Acme was not created");
    const member = () =>
      authority.database.query
        .selectFrom("members")
        .select(["email", "email_verified", "name", "role"])
        .where("organization_id", "=", created.organization)
        .where("user_id", "=", olga.userId)
        .executeTakeFirst();
    return { ...started, browser, olga, member, organization: created.organization };
  }

  it("carry a changed name", async () => {
    const { browser, member } = await found();
    await browser.post("/update-user", { name: "Olga Orlova" });
    expect(await member()).toMatchObject({ name: "Olga Orlova", role: "owner" });
  });

  it("carry a changed address once it is verified", async () => {
    const { browser, followLink, member } = await found();
    await browser.post("/change-email", { newEmail: "olga@example.com" });
    expect(await member()).toMatchObject({ email: "olga@acme.example" });
    await followLink(browser);
    expect(await member()).toMatchObject({ email: "olga@example.com", email_verified: true });
  });

  it("keep the account of an only owner, who stays signed in", async () => {
    const { browser, member, olga, personIn } = await found();
    const response = await browser.post("/delete-user", { password });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ code: "last_owner" });
    expect(await personIn(browser)).toMatchObject({ userId: olga.userId });
    expect(await member()).toMatchObject({ role: "owner" });
  });

  it("end with the account of one of two owners", async () => {
    const { browser, member, organization, personIn } = await found();
    const adam = { user_id: "adam", email: "adam@acme.example", email_verified: true, name: "Adam" };
    const owner = { role: "owner", status: "active", version: 1, joined_at: new Date() } as const;
    await authority.database.query
      .insertInto("members")
      .values({ organization_id: organization, ...adam, ...owner })
      .execute();
    expect((await browser.post("/delete-user", { password })).status).toBe(200);
    expect(await personIn(browser)).toBeUndefined();
    expect(await member()).toBeUndefined();
  });
});
