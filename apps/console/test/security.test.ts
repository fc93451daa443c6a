import { describe, expect, it } from "vitest";
import { acting } from "./acting.ts";
import { addIdentityProvider } from "./identity/addIdentityProvider.ts";
import { forgetPassword } from "./forgetPassword.ts";

const { owner, analyst, opened, organization, base, authorityBase, db, setSecondFactor } = acting();

describe("single sign-on and the second factor", () => {
  const claim = async () => {
    await addIdentityProvider(opened().authority, organization());
    await owner("POST", `${base()}/security/domains`, { domain: `${organization()}.test` });
    const { body } = await owner("GET", `${base()}/security`);
    const [domain] = body["domains"] as { name: string; record: string }[];
    return domain ?? { name: "", record: "" };
  };

  it("needs a domain that its TXT record proves", async () => {
    expect(await owner("PUT", `${base()}/security/sso`, { on: true })).toMatchObject({
      code: "sso_needs_domain",
    });
    const { name, record } = await claim();
    const path = `${base()}/security/domains/${name}/verification`;
    opened().records.set(name, [["another record"]]);
    const refused = await owner("POST", path);
    expect(refused).toMatchObject({ status: 409, code: "domain_not_verified" });
    expect(refused.body["detail"]).toContain(record);
    opened().records.set(name, [["v=spf1"], [record.slice(0, 10), record.slice(10)]]);
    expect(await owner("POST", path)).toMatchObject({ status: 200 });
    expect(await owner("PUT", `${base()}/security/sso`, { on: true })).toMatchObject({ status: 200 });
    expect(await owner("DELETE", `${base()}/security/domains/${name}`)).toMatchObject({
      code: "sso_needs_domain",
    });
  });

  it("keeps a domain to the organization that proved it first", async () => {
    const values = {
      organization_id: "northlight",
      name: `${organization()}.test`,
      state: "verified" as const,
      record: "",
    };
    await db().insertInto("domains").values(values).execute();
    const { name, record } = await claim();
    opened().records.set(name, [[record]]);
    const path = `${base()}/security/domains/${name}/verification`;
    expect(await owner("POST", path)).toMatchObject({ status: 409, code: "domain_taken" });
  });

  it("goes together with required single sign-on, and not with a required second factor", async () => {
    const required = { sso: false, ssoRequired: false, twoFactorRequired: true };
    expect(await owner("PUT", `${base()}/security/sso-required`, { on: true })).toMatchObject({
      code: "sso_off",
    });
    expect(await owner("PUT", `${base()}/security/two-factor`, { on: true })).toMatchObject({
      status: 409,
      code: "second_factor_required",
    });
    await setSecondFactor("owner", true);
    await owner("PUT", `${base()}/security/two-factor`, { on: true });
    expect((await owner("GET", `${base()}/security`)).body).toMatchObject(required);
    const { name, record } = await claim();
    opened().records.set(name, [[record]]);
    await owner("POST", `${base()}/security/domains/${name}/verification`);
    await owner("PUT", `${base()}/security/sso`, { on: true });
    await owner("PUT", `${base()}/security/sso-required`, { on: true });
    const on = { sso: true, ssoRequired: true, twoFactorRequired: false };
    expect((await owner("GET", `${base()}/security`)).body).toMatchObject(on);
    expect(await owner("PUT", `${base()}/security/two-factor`, { on: true })).toMatchObject({
      code: "sso_enabled",
    });
    await owner("PUT", `${base()}/security/sso`, { on: false });
    const off = { sso: false, ssoRequired: false, twoFactorRequired: false };
    expect((await owner("GET", `${base()}/security`)).body).toMatchObject(off);
  });

  it("closes all but the own account to a member without the second factor that is required", async () => {
    await setSecondFactor("owner", true);
    expect(await owner("PUT", `${base()}/security/two-factor`, { on: true })).toMatchObject({ status: 200 });
    const refused = { status: 409, code: "second_factor_required" };
    for (const path of ["/details", "/data-requests/mine", "/access-requests/mine", "/projects/web/lexicon"])
      // oxlint-disable-next-line no-await-in-loop
      expect({ path, ...(await analyst("GET", `${base()}${path}`)) }).toMatchObject({ path, ...refused });
    const asked = { permission: "team.create", note: "" };
    expect(await analyst("POST", `${base()}/access-requests`, asked)).toMatchObject(refused);
    expect(await analyst("GET", `${authorityBase()}/projects`)).toMatchObject(refused);
    expect(await analyst("GET", `${base()}/account`)).toMatchObject({ status: 200 });
    await setSecondFactor("analyst", true);
    expect(await analyst("GET", `${base()}/details`)).toMatchObject({ status: 200 });
    await setSecondFactor("analyst", false);
    expect(await analyst("GET", `${base()}/details`)).toMatchObject(refused);
  });

  it("is changed by the console alone, which knows of both", async () => {
    const path = `/api/rolecall/organizations/${organization()}/second-factor`;
    expect(await owner("PUT", path, { required: true })).toMatchObject({
      status: 403,
      code: "use_the_console",
    });
    expect((await owner("GET", `${base()}/security`)).body).toMatchObject({ twoFactorRequired: false });
  });

  it("asks for the password where it was not just given", async () => {
    const again = await opened().signIn("clara@acme.test");
    await forgetPassword(opened().authority, "clara");
    const refused = { status: 403, code: "password_required" };
    expect(await again("PUT", `${base()}/security/two-factor`, { on: true })).toMatchObject(refused);
    expect(await again("POST", `${base()}/security/domains`, { domain: "acme.test" })).toMatchObject(refused);
  });
});
