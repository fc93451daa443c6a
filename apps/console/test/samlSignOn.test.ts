import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { samplePassword } from "../server/sample/addSampleData.ts";
import { acting } from "./acting.ts";
import { openSamlProvider } from "./identity/openSamlProvider.ts";
import { endedCertificate, otherCertificate, samlCertificate } from "./identity/samlKeys.ts";
import { signInAt } from "./identity/signInAt.ts";

let provider: Awaited<ReturnType<typeof openSamlProvider>>;
const { owner, analyst, opened, organization, base, authorityBase, db } = acting(async () => {
  provider = await openSamlProvider();
  return undefined;
});
afterAll(() => provider.close());

const domain = "acme.test";
const none = { metadata: "", entityId: "", entryPoint: "", certificate: "" };
const put = (what: string, body: unknown) => owner("PUT", `${base()}/security/${what}`, body);
const configure = (settings: object) => put("identity-provider/saml", { ...none, ...settings });
const bySingleSignOn = (email: string) => signInAt(opened(), email);
const fields = () => ({
  entityId: provider.entityId,
  entryPoint: provider.entryPoint,
  certificate: samlCertificate,
});

beforeEach(async () => {
  await db().deleteFrom("domains").where("name", "=", domain).execute();
  const row = { organization_id: organization(), name: domain, state: "verified" as const, record: "" };
  await db().insertInto("domains").values(row).execute();
  const { body } = await owner("GET", `${base()}/security`);
  provider.register(String(Object(body["serviceProvider"])["entityId"]));
  provider.tamper((response) => response);
});

describe("single sign-on by SAML", () => {
  it.each([
    ["the metadata", () => ({ metadata: provider.metadata })],
    ["the fields", fields],
  ])("signs in the people of the domain with a provider set up by %s", async (_, settings) => {
    expect(await configure(settings())).toMatchObject({ status: 200 });
    expect((await owner("GET", `${base()}/security`)).body["provider"]).toEqual({
      protocol: "saml",
      entityId: provider.entityId,
      entryPoint: provider.entryPoint,
      certificateEndsAt: expect.any(Number),
    });
    await put("sso", { on: true });
    provider.signInAs(`tom@${domain}`);
    const { landed, session, ask } = await bySingleSignOn(`tom@${domain}`);
    expect(landed.search).toBe("");
    expect(session).toMatchObject({ user: { id: "tom" } });
    expect(await ask("GET", `${authorityBase()}/projects`)).toMatchObject({ status: 200 });
    provider.signInAs(`new-${organization()}@${domain}`);
    expect((await bySingleSignOn(`tom@${domain}`)).session).toMatchObject({
      user: { email: `new-${organization()}@${domain}`, emailVerified: true },
    });
  });

  it("is the only way in for members where it is required", async () => {
    await configure(fields());
    await put("sso", { on: true });
    await put("sso-required", { on: true });
    const refused = { status: 403, code: "sso_required" };
    expect(await analyst("GET", `${authorityBase()}/projects`)).toMatchObject(refused);
    const password = { email: `tom@${domain}`, password: samplePassword };
    expect(await opened().askAs("")("POST", "/api/auth/sign-in/email", password)).toMatchObject(refused);
    provider.signInAs(`tom@${domain}`);
    const { ask } = await bySingleSignOn(`tom@${domain}`);
    expect(await ask("GET", `${authorityBase()}/projects`)).toMatchObject({ status: 200 });
  });

  it("takes no response that is changed, signed by another, for another address, or sent twice", async () => {
    await configure(fields());
    await put("sso", { on: true });
    const errorOf = async () => {
      const { landed, session } = await bySingleSignOn(`tom@${domain}`);
      return { error: landed.searchParams.get("error"), session };
    };
    provider.signInAs(`tom@${domain}`);
    provider.tamper((response) => response.replaceAll(`tom@${domain}`, `ines@${domain}`));
    expect(await errorOf()).toEqual({ error: expect.any(String), session: null });
    provider.tamper((response) => response.replace(/<ds:Signature.*?<\/ds:Signature>/s, ""));
    expect(await errorOf()).toEqual({ error: expect.any(String), session: null });
    provider.tamper((response) => response);
    provider.signInAs("ines@elsewhere.test");
    expect(await errorOf()).toEqual({ error: "sso_not_yours", session: null });
    provider.signInAs(`tom@${domain}`);
    const { forms, session } = await bySingleSignOn(`tom@${domain}`);
    expect(session).not.toBeNull();
    const { action, body } = forms[0] ?? { action: "", body: "" };
    const again = await fetch(action, { method: "POST", body, redirect: "manual" });
    expect(again.headers.get("location")).toContain("error=");
    expect(again.headers.getSetCookie().join()).not.toContain("session_token");
    await configure({ ...fields(), certificate: otherCertificate });
    expect(await errorOf()).toEqual({ error: expect.any(String), session: null });
  });

  it("says at which field the settings are wrong", async () => {
    const wrong = [
      [{}, "entityId"],
      [{ ...fields(), entityId: "" }, "entityId"],
      [{ ...fields(), entryPoint: "javascript:alert(1)" }, "entryPoint"],
      [{ ...fields(), certificate: "" }, "certificate"],
      [{ ...fields(), certificate: "MIIB" }, "certificate"],
      [{ ...fields(), certificate: endedCertificate }, "certificate"],
      [{ metadata: "<EntityDescriptor" }, "metadata"],
      [{ metadata: "<a/>" }, "metadata"],
      [{ metadata: provider.metadata.replaceAll("IDPSSODescriptor", "SPSSODescriptor") }, "metadata"],
    ] as const;
    for (const [settings, path] of wrong) {
      // oxlint-disable-next-line no-await-in-loop
      const { status, body } = await configure(settings);
      expect({ settings, status, path: body["path"] }).toEqual({ settings, status: 422, path });
    }
  });
});
