import { describe, expect, it } from "vitest";
import { fileDaysKept } from "../contract/fileDaysKept.ts";
import { exporting } from "./exporting.ts";

const {
  owner,
  admin,
  analyst,
  opened,
  organization,
  base,
  make,
  makeUsage,
  fileOf,
  usageFileOf,
  finish,
  stored,
  expire,
} = exporting();

describe("the file of an export", () => {
  it("holds what the project has on each user that was named, and says who is unknown", async () => {
    const id = await make(admin, ["user-1001", "stranger"]);
    await finish();
    const { body: profiles } = await admin("GET", `${base()}/projects/web/profiles`);
    const known = (profiles["items"] as { id: string; name: string; events: number }[]).find(
      (each) => each.id === "user-1001",
    );
    const { status, body } = await admin("GET", fileOf(id));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      organization: { id: organization() },
      project: { id: "web", name: "Web" },
      request: { id, compliance: "GDPR" },
      users: [
        {
          distinctId: "user-1001",
          profile: { name: known?.name, events: known?.events },
          wasDeleted: false,
          requests: { count: 1 },
        },
        { distinctId: "stranger", profile: null, wasDeleted: false, requests: { count: 1 } },
      ],
    });
  });

  it("is an attachment that nothing on the way keeps or shows", async () => {
    const id = await make(admin);
    await finish();
    const { headers, body } = await admin("GET", fileOf(id));
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="user-data-${id}.json"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    const [file] = await stored();
    expect(JSON.parse(file?.content ?? "")).toEqual(body);
    expect(file?.size).toBe(new TextEncoder().encode(file?.content ?? "").length);
    expect(Number(headers.get("content-length") ?? file?.size)).toBe(file?.size);
  });

  it("is listed with its size and the day that it expires, in the mail too", async () => {
    const id = await make(admin);
    await finish();
    const [file] = await stored();
    const expiresAt = (file?.created_at.getTime() ?? 0) + fileDaysKept * 24 * 60 * 60 * 1000;
    for (const path of ["data-requests", "data-requests/mine"]) {
      // oxlint-disable-next-line no-await-in-loop
      const { body } = await admin("GET", `${base()}/${path}`);
      expect(body["items"]).toMatchObject([
        { id, state: "done", file: { size: file?.size, expiresAt, isExpired: false } },
      ]);
    }
    const mail = (await opened().mailed()).findLast(({ to }) => to === "jonas@acme.test");
    expect(mail?.text).toContain(
      `before ${new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(expiresAt)}`,
    );
  });

  it("does not name anyone who was deleted before, and forgets anyone who is deleted after", async () => {
    const deletion = await make(admin, ["user-1001"], "deletions");
    await finish();
    const [late, both, other] = [
      await make(admin, ["user-1001"]),
      await make(admin, ["user-1002", "user-1003"]),
      await make(admin, ["user-1004"]),
    ];
    await finish();
    expect((await admin("GET", fileOf(late))).body["users"]).toMatchObject([
      { distinctId: "user-1001", profile: null, wasDeleted: true, requests: { count: 2 } },
    ]);
    expect(await admin("GET", fileOf(deletion))).toMatchObject({ status: 404 });
    await make(admin, ["user-1003"], "deletions");
    await finish();
    expect(await admin("GET", fileOf(both))).toMatchObject({ status: 410, code: "file_expired" });
    expect(await admin("GET", fileOf(other))).toMatchObject({ status: 200 });
    const contents = (await stored()).map(({ content }) => content ?? "").join("");
    expect(contents).not.toContain("user-1003");
  });

  it("goes with its project", async () => {
    await make(admin);
    await finish();
    expect(await stored()).toHaveLength(1);
    await opened()
      .authority.database.query.deleteFrom("projects")
      .where("organization_id", "=", organization())
      .where("id", "=", "web")
      .execute();
    expect(await stored()).toEqual([]);
  });
});

describe("the file on one's own use of the console", () => {
  it("holds what is kept of the person and what they did, and nothing of others", async () => {
    await admin("PUT", `${base()}/account/custom-alerts`, { on: true });
    await owner("PUT", `${base()}/account/custom-alerts`, { on: true });
    await make(admin, ["user-1009"]);
    const id = await makeUsage(admin);
    await finish();
    const { status, body } = await admin("GET", usageFileOf(id));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      person: { id: "jonas", email: "jonas@acme.test", role: "admin" },
      preferences: { custom_alerts: true },
      usageRequests: [{ id, kind: "export" }],
      dataRequests: [{ project_id: "web", kind: "export" }],
      actionsInAll: 3,
      actions: [
        { action: "account.requestUsageData" },
        { action: "dataRequests.requestExport" },
        { action: "alerts.setCustom", outcome: "done" },
      ],
    });
    const text = JSON.stringify(body);
    expect(text).not.toContain("ines");
    expect(text).not.toContain("user-1009");
    expect((await admin("GET", `${base()}/account`)).body["usageRequests"]).toMatchObject([
      { id, state: "done", file: { isExpired: false } },
    ]);
  });

  it("is for that person alone, whatever the role of others, and takes the permission still", async () => {
    const id = await makeUsage(admin);
    expect(await admin("GET", usageFileOf(id))).toMatchObject({ status: 409, code: "not_ready" });
    await finish();
    expect(await owner("GET", usageFileOf(id))).toMatchObject({ status: 404 });
    expect(await analyst("GET", usageFileOf(id))).toMatchObject({ status: 403, code: "not_permitted" });
    const { query } = opened().authority.database;
    await query
      .updateTable("members")
      .set({ role: "member" })
      .where("organization_id", "=", organization())
      .where("user_id", "=", "jonas")
      .execute();
    expect(await admin("GET", usageFileOf(id))).toMatchObject({ status: 403, code: "not_permitted" });
  });

  it("expires, and is gone with a deletion", async () => {
    const id = await makeUsage(owner);
    await finish();
    await makeUsage(owner, "deletions");
    await finish();
    expect(await owner("GET", usageFileOf(id))).toMatchObject({ status: 410, code: "file_expired" });
    expect((await stored())[0]?.content).toBeNull();
    const other = await makeUsage(owner);
    await finish();
    await expire();
    expect(await owner("GET", usageFileOf(other))).toMatchObject({ status: 410, code: "file_expired" });
  });
});
