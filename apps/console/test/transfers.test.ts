import { expect, it } from "vitest";
import { acmeAs } from "./acmeAs.ts";
import { exporting } from "./exporting.ts";

const { owner, analyst, organization, base, authorityBase, db, opened, make, finish, stored } = exporting();

const report = { name: "A funnel", events: ["Searched"], visibility: "project", text: "" };
const inConsole = (id: string, project = "web") => `/api/console/organizations/${id}/projects/${project}`;

async function transfer(to: string) {
  return owner("POST", `${authorityBase()}/projects/web/transfer`, { to });
}

/** Adds one record of each kind to the project. */
async function fill(): Promise<void> {
  const project = `${base()}/projects/web`;
  await owner("POST", `${project}/reports/funnels`, report);
  await owner("PUT", `${project}/lexicon/event-searched/visibility`, { visibility: "hidden" });
  await make(owner);
}

async function kept(id: string) {
  const tables = ["project_facts", "lexicon", "reports", "data_requests", "gdpr_tokens"] as const;
  const counts = await Promise.all(
    tables.map(async (table) => {
      const rows = await db().selectFrom(table).selectAll().where("organization_id", "=", id).execute();
      return [table, rows.filter(({ project_id }) => project_id !== "shop").length] as const;
    }),
  );
  return Object.fromEntries(counts);
}

it("carries settings, keys, lexicon, reports and requests of a project along to another organization", async () => {
  const to = `${organization()}-new`;
  await opened().addOrganization({ ...acmeAs(to), projects: [], grants: [], teams: [] });
  await fill();
  await owner("PUT", `${authorityBase()}/projects/web/grants/tom`, { role: "owner" });
  await analyst("POST", `${base()}/projects/web/gdpr-token`);
  const keys = (await owner("GET", `${base()}/projects/web/keys`)).body;
  const before = await kept(organization());
  expect(before).toMatchObject({ project_facts: 1, reports: 1, data_requests: 1, gdpr_tokens: 1 });

  expect(await transfer(to)).toMatchObject({ status: 200, body: { organization: to, id: "web" } });

  // a token belongs to a person, who can create a new one
  expect(await kept(to)).toEqual({ ...before, gdpr_tokens: 0 });
  expect(Object.values(await kept(organization()))).toEqual([0, 0, 0, 0, 0]);
  expect((await owner("GET", `${inConsole(to)}/keys`)).body).toEqual(keys);
  expect((await owner("GET", `${inConsole(to)}/reports/funnels`)).body["items"]).toMatchObject([
    { name: "A funnel" },
  ]);
  expect((await owner("GET", `${inConsole(to)}/lexicon`)).body["items"]).toContainEqual(
    expect.objectContaining({ id: "event-searched", visibility: "hidden" }),
  );
  expect(await owner("GET", `${base()}/projects/web/keys`)).toMatchObject({ status: 404 });
  // Tom came along as its owner, and is a plain member here and there
  expect(await analyst("GET", `${inConsole(to)}/keys`)).toMatchObject({ status: 200 });
});

it("moves beside a project, reports and requests that have the same ids there", async () => {
  const to = `${organization()}-full`;
  await opened().addOrganization(acmeAs(to));
  await fill();
  for (const table of ["reports", "data_requests"] as const) {
    const [row] = await db()
      .selectFrom(table)
      .selectAll()
      .where("organization_id", "=", organization())
      .execute();
    if (row === undefined) throw new Error(`There is nothing in ${table}.`);
    await db()
      .insertInto(table)
      .values({ ...row, organization_id: to })
      .execute();
  }
  const { status, body } = await transfer(to);
  expect(status).toBe(200);
  const id = String(body["id"]);
  expect(id).not.toBe("web");
  const reports = await db().selectFrom("reports").selectAll().where("organization_id", "=", to).execute();
  expect(reports.map(({ project_id }) => project_id).toSorted()).toEqual([id, "web"].toSorted());
  expect(new Set(reports.map((each) => each.id)).size).toBe(2);
  expect((await owner("GET", `${inConsole(to, id)}/reports/funnels`)).body["items"]).toHaveLength(1);
});

it("moves with the file that an export has come to", async () => {
  const to = `${organization()}-new`;
  await opened().addOrganization({ ...acmeAs(to), projects: [], grants: [], teams: [] });
  await fill();
  await finish();
  const [file] = await stored();
  expect(file).toMatchObject({ type: "application/json" });
  expect(await transfer(to)).toMatchObject({ status: 200 });
  expect(await stored()).toEqual([]);
  const path = `/api/console/organizations/${to}/data-requests/${file?.data_request_id}/file`;
  expect(await owner("GET", path)).toMatchObject({ status: 200 });
  expect(await analyst("GET", path)).toMatchObject({ status: 404 });
});
