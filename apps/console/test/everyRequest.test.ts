import { describe, expect, it } from "vitest";
import { acting } from "./acting.ts";

const { owner, analyst, opened, organization, base, authorityBase } = acting();
const audit = () =>
  opened()
    .authority.database.query.selectFrom("audit_events")
    .select(["actor_id", "action", "outcome", "code", "command"])
    .where("organization_id", "=", organization())
    .orderBy("id")
    .execute();

describe("what is not the organization's", () => {
  it("cannot be reached by its id", async () => {
    const other = "/api/console/organizations/acme-test";
    const id = "data-request-1";
    expect(await owner("POST", `${other}/data-requests/${id}/approval`)).toMatchObject({ status: 200 });
    const report = { name: "N", events: [], visibility: "private", text: "" };
    const requests = [
      ["POST", `${base()}/data-requests/${id}/approval`],
      ["POST", `${base()}/data-requests/${id}/cancellation`],
      ["POST", `${base()}/access-requests/access-request-1/answer`, { granted: false }],
      ["GET", `${base()}/projects/web/reports/insights/report-web-insights`],
      ["PUT", `${base()}/projects/web/reports/insights/report-web-insights`, report],
      ["GET", `${base()}/projects/atlas/keys`],
      ["GET", `${base()}/projects/atlas/reports/insights`],
      ["POST", `${base()}/projects/atlas/reset`, { confirmation: "Atlas" }],
      ["POST", `${base()}/access-requests`, { permission: "report.insights", project: "atlas", note: "" }],
      ["DELETE", `${base()}/rollups/elsewhere`],
      ["GET", "/api/console/organizations/northlight/billing"],
    ] as const;
    for (const [method, path, body] of requests)
      // oxlint-disable-next-line no-await-in-loop
      expect({ path, ...(await owner(method, path, body)) }).toMatchObject({ path, status: 404 });
    const rollup = { name: "All", projects: ["web", "atlas"] };
    expect(await owner("POST", `${base()}/rollups`, rollup)).toMatchObject({ code: "unknown_target" });
  });
});

describe("every request", () => {
  it("is refused without a session, from another site, as anything but JSON, and with faults", async () => {
    const [path, body] = [`${base()}/billing/emails`, { email: "bills@acme.test" }];
    expect(await opened().askAs("")("POST", path, body)).toMatchObject({
      status: 401,
      code: "not_signed_in",
    });
    const elsewhere = { origin: "https://evil.example" };
    expect(await owner("POST", path, body, elsewhere)).toMatchObject({ status: 403, code: "cross_site" });
    expect(await owner("POST", path, "a=1", { "content-type": "text/plain" })).toMatchObject({ status: 415 });
    expect(await owner("POST", path, "{")).toMatchObject({ status: 422, code: "invalid_request" });
    const faulty = await owner("POST", path, { email: "bills" });
    expect(faulty).toMatchObject({ status: 422, code: "invalid_request" });
    expect(faulty.body["faults"]).toEqual([
      { path: "email", message: "Write an address like name@example.com" },
    ]);
    expect(await owner("PATCH", path, {})).toMatchObject({ status: 405 });
    expect(await owner("GET", "/api/console/nothing")).toMatchObject({ status: 404, code: "not_found" });
  });

  it("is in the audit log, done or refused, without what is secret", async () => {
    await owner("POST", `${base()}/billing/emails`, { email: "bills@acme.test" });
    await owner("PUT", `${base()}/account/password`, { current: "not the password", next: "something else" });
    await analyst("GET", `${base()}/billing`);
    const entries = await audit();
    expect(entries).toEqual([
      {
        actor_id: "ines",
        action: "billing.addEmail",
        outcome: "done",
        code: null,
        command: { type: "billing.addEmail", email: "bills@acme.test" },
      },
      {
        actor_id: "ines",
        action: "account.changePassword",
        outcome: "refused",
        code: "wrong_password",
        command: { type: "account.changePassword" },
      },
      {
        actor_id: "tom",
        action: "access.denied",
        outcome: "refused",
        code: "not_permitted",
        command: { type: "access.denied", permission: "org.settings.view" },
      },
    ]);
  });

  it("changes nothing while the organization is being deleted", async () => {
    await owner("POST", `${authorityBase()}/deletion`, { nameTyped: "Acme Test" });
    const change = await owner("POST", `${base()}/billing/emails`, { email: "bills@acme.test" });
    expect(change).toMatchObject({ status: 409, code: "org_not_active" });
    expect(await owner("GET", `${base()}/billing`)).toMatchObject({ status: 200, body: { emails: [] } });
    for (const path of [
      "/security",
      "/data-requests",
      "/rollups",
      "/access-requests",
      "/projects/web/reports/predict",
    ])
      // oxlint-disable-next-line no-await-in-loop
      expect({ path, ...(await owner("GET", `${base()}${path}`)) }).toMatchObject({ path, status: 200 });
    const report = { name: "N", events: [], visibility: "private", text: "" };
    expect(await owner("POST", `${base()}/projects/web/reports/insights`, report)).toMatchObject({
      status: 409,
      code: "org_not_active",
    });
    expect(await owner("PUT", `${base()}/account/name`, { name: "Ines" })).toMatchObject({
      code: "org_not_active",
    });
  });
});

describe("an account", () => {
  it("changes by the console only", async () => {
    for (const path of ["update-user", "change-email", "change-password", "update-user/", "%75pdate-user"]) {
      // oxlint-disable-next-line no-await-in-loop
      const direct = await analyst("POST", `/api/auth/${path}`, { name: "Someone" });
      expect({ path, isRefused: direct.status >= 403 }).toEqual({ path, isRefused: true });
    }
    expect(await analyst("POST", "/api/auth/update-user", { name: "X" })).toMatchObject({
      code: "use_the_console",
    });
    expect((await analyst("GET", `${base()}/account`)).body).toMatchObject({ email: "tom@acme.test" });
  });

  it("has its new address once the link that is mailed there is followed", async () => {
    const clara = await opened().signIn("clara@acme.test");
    await opened().mailed();
    expect(await clara("PUT", `${base()}/account/email`, { email: "clara@new.test" })).toMatchObject({
      status: 200,
    });
    expect((await clara("GET", `${base()}/account`)).body).toMatchObject({ email: "clara@acme.test" });
    const [mail] = await opened().mailed();
    expect(mail).toMatchObject({ to: "clara@new.test" });
    const link = new URL(/https?:\S+/.exec(mail?.text ?? "")?.[0] ?? "http://nowhere.test");
    await clara("GET", link.pathname + link.search);
    expect((await clara("GET", `${base()}/account`)).body).toMatchObject({ email: "clara@new.test" });
  });
});
