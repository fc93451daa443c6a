import { type ReportKind, isReportKind } from "../../../contract/reportKinds.ts";
import { computeSeries } from "../facts/computeSeries.ts";
import { computeUsage } from "../facts/computeUsage.ts";
import type { EndpointId } from "../../../contract/endpoints.ts";
import type { EndpointRequest, Handlers } from "../frame/EndpointRequest.ts";
import { notFound } from "../frame/findPlaces.ts";
import { Refused } from "../frame/Refused.ts";
import type { RowOf } from "../storage/BackendTables.ts";
import { findMember } from "./findMember.ts";

/** The reports that people make and keep. */
export const reportHandlers: Pick<
  Handlers,
  "reports.list" | "reports.create" | "reports.read" | "reports.update" | "reports.delete"
> = {
  async "reports.list"(asked) {
    const rows = await visibleReports(asked, asked.params.kind).orderBy("changed_at", "desc").execute();
    return { items: rows.map((row) => savedReport(row, asked)) };
  },

  async "reports.create"(asked) {
    const { write, organization, project, person, body, now } = asked;
    refuseSharing(asked);
    const kind = parseKind(asked.params.kind);
    const { name } = await findMember(asked, person.userId);
    const id = crypto.randomUUID();
    await write((db) =>
      db
        .insertInto("reports")
        .values({
          organization_id: organization.id,
          project_id: project.id,
          id,
          kind,
          ...body,
          owner_id: person.userId,
          owner_name: name,
          changed_at: now,
        })
        .execute(),
    );
    return { status: "done", id };
  },

  async "reports.read"(asked) {
    const row = await findReport(asked);
    const { db, organization, project, now } = asked;
    const days = await computeUsage(db, organization.id, project.id, now);
    return { report: savedReport(row, asked), series: computeSeries(project.id, row, days) };
  },

  async "reports.update"(asked) {
    const { write, body, now } = asked;
    refuseSharing(asked);
    await write(async (db) => {
      const { id } = await lockEditable({ ...asked, db });
      await db
        .updateTable("reports")
        .set({ ...body, changed_at: now })
        .where("organization_id", "=", asked.organization.id)
        .where("id", "=", id)
        .execute();
    });
    return { status: "done" };
  },

  async "reports.delete"(asked) {
    await asked.write(async (db) => {
      const { id } = await lockEditable({ ...asked, db });
      await db
        .deleteFrom("reports")
        .where("organization_id", "=", asked.organization.id)
        .where("id", "=", id)
        .execute();
    });
    return { status: "done" };
  },
};

type Place = Pick<EndpointRequest<EndpointId>, "db" | "organization" | "project" | "person" | "access">;
type Saved = Place & { readonly params: { readonly kind: string; readonly report: string } };

/** The reports of a kind that the person may see: their own, and what others share. */
function visibleReports({ db, organization, project, person }: Place, kind: string) {
  return db
    .selectFrom("reports")
    .selectAll()
    .where("organization_id", "=", organization.id)
    .where("project_id", "=", project.id)
    .where("kind", "=", parseKind(kind))
    .where((where) => where.or([where("visibility", "=", "project"), where("owner_id", "=", person.userId)]));
}

async function findReport(asked: Saved, locks = false): Promise<RowOf<"reports">> {
  const row = await visibleReports(asked, asked.params.kind)
    .where("id", "=", asked.params.report)
    .$if(locks, (query) => query.forUpdate())
    .executeTakeFirst();
  if (row === undefined) throw notFound("report");
  return row;
}

/** Reports that others share can only be changed by the owners and admins of the project. */
async function lockEditable(asked: Saved): Promise<RowOf<"reports">> {
  const row = await findReport(asked, true);
  const { person, access, project } = asked;
  if (row.owner_id !== person.userId && !access.can("project.rename", { project: project.id }))
    throw new Refused(
      "not_permitted",
      `${row.owner_name} made this report, so only they and the owners and admins of the project can change it. Save your own copy instead.`,
    );
  return row;
}

function refuseSharing(
  asked: Place & { readonly body: { readonly visibility: "private" | "project" } },
): void {
  const { access, project, body } = asked;
  if (body.visibility === "project" && !access.can("report.share", { project: project.id }))
    throw new Refused(
      "not_permitted",
      "Your role in this project only allows private reports. Save it as private, or ask for the analyst role.",
      { permission: "report.share", path: "visibility" },
    );
}

function savedReport(row: RowOf<"reports">, { person }: Place) {
  return {
    id: row.id,
    name: row.name,
    events: row.events,
    visibility: row.visibility,
    text: row.text,
    owner: row.owner_id,
    ownerName: row.owner_name,
    changedAt: row.changed_at.getTime(),
    isMine: row.owner_id === person.userId,
  };
}

function parseKind(kind: string): ReportKind {
  if (!isReportKind(kind)) throw notFound("kind of report");
  return kind;
}
