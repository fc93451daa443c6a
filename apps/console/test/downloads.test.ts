import { describe, expect, it } from "vitest";
import { acmeAs } from "./acmeAs.ts";
import { exporting } from "./exporting.ts";

const {
  owner,
  admin,
  analyst,
  outsider,
  opened,
  organization,
  base,
  authorityBase,
  make,
  makeUsage,
  fileOf,
  usageFileOf,
  finish,
  stored,
  expire,
} = exporting();

const approve = (id: string) => owner("POST", `${base()}/data-requests/${id}/approval`);
const downloads = () =>
  opened()
    .authority.database.query.selectFrom("audit_events")
    .select(["actor_id", "action", "outcome", "code", "command"])
    .where("organization_id", "=", organization())
    .where("action", "like", "%ownload%")
    .orderBy("id")
    .execute();

describe("a download", () => {
  it("is for the person who made the request and for those who approve requests, and is in the audit log", async () => {
    const id = await make(analyst);
    await approve(id);
    await finish();
    for (const ask of [analyst, owner, admin])
      // oxlint-disable-next-line no-await-in-loop
      expect(await ask("GET", fileOf(id))).toMatchObject({ status: 200 });
    const entry = {
      action: "dataRequests.download",
      outcome: "done",
      code: null,
      command: { type: "dataRequests.download", request: id },
    };
    expect(await downloads()).toEqual(["tom", "ines", "jonas"].map((actor_id) => ({ ...entry, actor_id })));
  });

  it("is refused to members who did not make the request, as if it was not there", async () => {
    const id = await make(admin);
    await finish();
    for (const ask of [analyst, outsider])
      // oxlint-disable-next-line no-await-in-loop
      expect(await ask("GET", fileOf(id))).toMatchObject({ status: 404, code: "not_found" });
    expect(await opened().askAs("")("GET", fileOf(id))).toMatchObject({ status: 401 });
  });

  it("is refused to the person who made the request and has lost the role in the project since", async () => {
    const id = await make(analyst);
    await approve(id);
    await finish();
    expect(await owner("DELETE", `${authorityBase()}/projects/web/grants/tom`)).toMatchObject({
      status: 200,
    });
    const refused = await analyst("GET", fileOf(id));
    expect(refused).toMatchObject({ status: 403, code: "not_permitted" });
    expect(refused.body["users"]).toBeUndefined();
    expect(await downloads()).toMatchObject([{ actor_id: "tom", outcome: "refused", code: "not_permitted" }]);
  });

  it("is refused to anyone who is not in the organization any more", async () => {
    const id = await make(analyst);
    await approve(id);
    await finish();
    expect(await owner("DELETE", `${authorityBase()}/members/tom`)).toMatchObject({ status: 200 });
    expect(await analyst("GET", fileOf(id))).toMatchObject({ status: 404 });
  });

  it("does not reach into another organization by an id, nor from one", async () => {
    const id = await make(admin);
    const usage = await makeUsage(admin);
    await finish();
    const other = `${organization()}-other`;
    await opened().addOrganization(acmeAs(other));
    const elsewhere = `/api/console/organizations/${other}`;
    expect(await admin("GET", `${elsewhere}/data-requests/${id}/file`)).toMatchObject({ status: 404 });
    expect(await admin("GET", `${elsewhere}/account/usage-exports/${usage}/file`)).toMatchObject({
      status: 404,
    });
    const northlight = "/api/console/organizations/northlight";
    expect(await admin("GET", `${northlight}/data-requests/${id}/file`)).toMatchObject({ status: 404 });
    expect(await admin("GET", `${base()}/data-requests/${usage}/file`)).toMatchObject({ status: 404 });
    expect(await admin("GET", usageFileOf(id))).toMatchObject({ status: 404 });
  });

  it("is refused before the export is done, and where it was cancelled", async () => {
    const [waiting, cancelled] = [await make(analyst), await make(admin)];
    await admin("POST", `${base()}/data-requests/${cancelled}/cancellation`);
    expect(await analyst("GET", fileOf(waiting))).toMatchObject({ status: 409, code: "not_ready" });
    await approve(waiting);
    await opened().runRequests();
    expect(await analyst("GET", fileOf(waiting))).toMatchObject({ status: 409, code: "not_ready" });
    expect(await admin("GET", fileOf(cancelled))).toMatchObject({ status: 409, code: "request_ended" });
  });

  it("says that the file has expired, before and after it was thrown away", async () => {
    const id = await make(admin);
    await finish();
    await expire();
    const expired = {
      status: 410,
      code: "file_expired",
      body: { detail: expect.stringContaining("expired") },
    };
    expect(await admin("GET", fileOf(id))).toMatchObject(expired);
    expect((await stored())[0]?.content).not.toBeNull();
    await opened().runRequests();
    expect((await stored())[0]?.content).toBeNull();
    expect(await admin("GET", fileOf(id))).toMatchObject(expired);
    expect((await admin("GET", `${base()}/data-requests`)).body["items"]).toMatchObject([
      { id, state: "done", file: { isExpired: true } },
    ]);
  });

  it("goes on while the organization is being deleted", async () => {
    const id = await make(admin);
    await finish();
    await owner("POST", `${authorityBase()}/deletion`, { nameTyped: "Acme Test" });
    expect(await admin("GET", fileOf(id))).toMatchObject({ status: 200 });
  });
});
