import { describe, expect, it } from "vitest";
import type { InvoicePage } from "../contract/Answers.ts";
import { acting } from "./acting.ts";
import type { Ask } from "./openConsole.ts";

const { owner, admin, analyst, outsider, opened, base, authorityBase, db } = acting();

describe("a request about the plan", () => {
  const asking = { kind: "cancel", reasons: ["unused"], whatNext: "", comment: "" };

  it("is one at a time, and can be withdrawn", async () => {
    const first = await owner("POST", `${base()}/plan-requests`, asking);
    expect(await owner("POST", `${base()}/plan-requests`, asking)).toMatchObject({
      status: 409,
      code: "request_open",
    });
    expect(await owner("DELETE", `${base()}/plan-requests/${String(first.body["id"])}`)).toMatchObject({
      status: 200,
    });
    expect(await owner("POST", `${base()}/plan-requests`, asking)).toMatchObject({ status: 200 });
    const { body } = await owner("GET", `${base()}/billing`);
    expect(body["requests"]).toMatchObject([{ state: "submitted" }, { state: "withdrawn" }]);
  });
});

describe("a smaller plan", () => {
  it("takes a request, and is not changed to at once", async () => {
    const refused = await owner("PUT", `${authorityBase()}/plan`, { plan: "growth" });
    expect(refused).toMatchObject({
      body: { detail: expect.stringContaining("only request a smaller plan") },
    });
    expect((await owner("GET", `${base()}/billing`)).body).toMatchObject({
      plan: "enterprise",
      requests: [],
    });
    expect(await owner("PUT", `${authorityBase()}/plan`, { plan: "enterprise", seats: 60 })).toMatchObject({
      status: 200,
    });
  });
});

describe("an invoice", () => {
  it("says what was bought, the tax and who it is for, and stays as it was issued", async () => {
    const ask = await opened().signIn("priya@acme.test");
    const bills = "/api/console/organizations/acme-test/billing";
    // a list, by the contract
    const [latest] = (await ask("GET", `${bills}/invoices`)).body["items"] as readonly {
      readonly id: string;
    }[];
    const { body, status } = await ask("GET", `${bills}/invoices/${latest?.id}`);
    expect(status).toBe(200);
    // the response matches the contract
    const { lines, taxRate, amount, recipient } = body as unknown as InvoicePage;
    const net = lines.reduce((sum, { quantity, unitAmount }) => sum + quantity * unitAmount, 0);
    expect(amount).toBe(net + Math.round((net * taxRate) / 100));
    expect(body).toMatchObject({
      taxRate: 19,
      recipient: { company: "Acme Test GmbH", taxId: "DE123456789" },
    });
    const moved = { ...recipient, city: "Hamburg" };
    expect(await ask("PUT", `${bills}/address`, moved)).toMatchObject({ status: 200 });
    expect((await ask("GET", `${bills}/invoices/${latest?.id}`)).body).toEqual(body);
  });

  it("is for those who see invoices, in their own organization", async () => {
    const bills = (organization: string) => `/api/console/organizations/${organization}/billing/invoices`;
    const tom = await opened().signIn("tom@acme.test");
    expect(await tom("GET", `${bills("acme-test")}/invoice-12`)).toMatchObject({ code: "not_permitted" });
    expect(await owner("GET", `${base()}/billing/invoices/invoice-12`)).toMatchObject({ code: "not_found" });
  });
});

describe("a request about data", () => {
  const asking = { compliance: "CCPA", distinctIds: ["user-1", "user-1", "user-2"] };
  const make = async (ask: Ask) =>
    String((await ask("POST", `${base()}/projects/web/data-deletions`, asking)).body["id"]);
  const stateOf = async (id: string) =>
    (await db().selectFrom("data_requests").selectAll().where("id", "=", id).executeTakeFirst()) ?? {
      state: "none",
    };

  it("waits for approval where a member makes it, and not where an admin does", async () => {
    const [ofMember, ofAdmin] = [await make(analyst), await make(admin)];
    expect(await stateOf(ofMember)).toMatchObject({
      state: "awaitingApproval",
      distinct_ids: ["user-1", "user-2"],
    });
    expect(await stateOf(ofAdmin)).toMatchObject({ state: "queued" });
    expect(await analyst("POST", `${base()}/data-requests/${ofMember}/approval`)).toMatchObject({
      code: "not_permitted",
    });
    await admin("POST", `${base()}/data-requests/${ofMember}/approval`);
    expect(await stateOf(ofMember)).toMatchObject({ state: "queued" });
  });

  it("is cancelled by the person who made it or runs the organization, until it is started", async () => {
    const [mine, admins, started] = [await make(analyst), await make(admin), await make(admin)];
    const cancel = (id: string) => `${base()}/data-requests/${id}/cancellation`;
    expect(await analyst("POST", cancel(mine))).toMatchObject({ status: 200 });
    expect(await analyst("POST", cancel(admins))).toMatchObject({ status: 404, code: "not_found" });
    expect(await owner("POST", cancel(admins))).toMatchObject({ status: 200 });
    await db().updateTable("data_requests").set({ state: "started" }).where("id", "=", started).execute();
    expect(await admin("POST", cancel(started))).toMatchObject({ status: 409, code: "already_started" });
  });
});

describe("a request for access", () => {
  const make = async (body: object) => {
    await opened().mailed();
    return outsider("POST", `${base()}/access-requests`, { note: "Please", ...body });
  };
  const answer = (id: unknown) => `${base()}/access-requests/${String(id)}/answer`;

  it("is mailed to owners and admins, and a yes gives the role in the project", async () => {
    const { body } = await make({ permission: "report.insights", project: "web" });
    const mails = await opened().mailed();
    expect(mails.map(({ to }) => to).toSorted()).toEqual([
      "clara@acme.test",
      "ines@acme.test",
      "jonas@acme.test",
    ]);
    expect(mails[0]).toMatchObject({ subject: expect.stringMatching(/ requests access in Acme Test$/) });
    expect(await make({ permission: "report.insights", project: "web" })).toMatchObject({
      body: { status: "unchanged" },
    });
    expect(await opened().mailed()).toEqual([]);
    await owner("POST", answer(body["id"]), { granted: true, projectRole: "analyst" });
    expect(await outsider("GET", `${base()}/projects/web/live`)).toMatchObject({ status: 200 });
    expect((await outsider("GET", `${base()}/access-requests/mine`)).body["items"]).toMatchObject([
      { state: "granted", answeredBy: "ines" },
    ]);
    expect(await owner("POST", answer(body["id"]), { granted: false })).toMatchObject({
      code: "request_ended",
    });
  });

  it("cannot be for what ends something or hands it over", async () => {
    for (const permission of ["org.delete", "org.ownership.transfer", "project.transfer"])
      // one after the other, as a person would send them
      // oxlint-disable-next-line no-await-in-loop
      expect(await make({ permission })).toMatchObject({
        code: "invalid_request",
        body: { faults: [{ path: "permission" }] },
      });
    expect(await opened().mailed()).toEqual([]);
  });

  it("stays open where the rules refuse the role", async () => {
    const { body } = await make({ permission: "team.create" });
    const refused = await admin("POST", answer(body["id"]), { granted: true, role: "owner" });
    expect(refused).toMatchObject({ status: 403, code: "role_above_actor" });
    expect((await admin("GET", `${base()}/access-requests`)).body["items"]).toMatchObject([
      { state: "open" },
    ]);
    expect(await admin("POST", answer(body["id"]), { granted: true })).toMatchObject({
      code: "invalid_request",
    });
    expect(await admin("POST", answer(body["id"]), { granted: true, role: "admin" })).toMatchObject({
      status: 200,
    });
    expect(await outsider("POST", `${authorityBase()}/teams`, { name: "N" })).toMatchObject({ status: 201 });
  });
});
