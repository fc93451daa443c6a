import { hashToShare } from "../facts/hashToShare.ts";
import { ensureProject, makeKeys } from "../facts/ensureProject.ts";
import { lastDays } from "../facts/lastDays.ts";
import { computeUsage } from "../facts/computeUsage.ts";
import type { Handlers } from "../frame/EndpointRequest.ts";
import { notFound } from "../frame/findPlaces.ts";
import { invalidRequest } from "../frame/readBody.ts";
import { Refused } from "../frame/Refused.ts";
import { mailOwners } from "./mailOwners.ts";
import { humanOrder } from "../storage/humanOrder.ts";
import { ownProjects } from "./ownProjects.ts";

/** The console's own data about projects. */
export const projectHandlers: Pick<
  Handlers,
  | "projects.table"
  | "projects.usage"
  | "projects.settings"
  | "projects.setTimezone"
  | "projects.keys"
  | "projects.resetKeys"
  | "projects.reset"
> = {
  async "projects.table"({ db, backend, organization, person, now }) {
    const mine = await ownProjects(backend.authority, organization.id, person.userId);
    const projects = await backend.authority.database.query
      .selectFrom("projects")
      .select(["id", "name", "created_at"])
      .where("organization_id", "=", organization.id)
      .orderBy(humanOrder("name"))
      .execute();
    const zones = await db
      .selectFrom("project_facts")
      .select(["project_id", "timezone"])
      .where("organization_id", "=", organization.id)
      .execute();
    const usage = await db
      .selectFrom("usage_days")
      .select(({ fn }) => ["project_id", fn.sum<string>("events").as("events")])
      .where("organization_id", "=", organization.id)
      .where("day", "in", lastDays(now, 30))
      .groupBy("project_id")
      .execute();
    const zoneOf = new Map(zones.map(({ project_id, timezone }) => [project_id, timezone]));
    const eventsOf = new Map(usage.map(({ project_id, events }) => [project_id, Number(events)]));
    return {
      items: projects.map(({ id, name, created_at }) => ({
        id,
        name,
        timezone: zoneOf.get(id) ?? "UTC",
        createdAt: created_at.getTime(),
        events: eventsOf.get(id) ?? 0,
        isMine: mine.has(id),
      })),
    };
  },

  async "projects.usage"({ db, organization, project, now }) {
    const days = await computeUsage(db, organization.id, project.id, now);
    const events = days.reduce((sum, day) => sum + day.events, 0);
    return { events, profiles: Math.floor(events * (0.02 + 0.03 * hashToShare(project.id))), days };
  },

  async "projects.settings"({ db, backend, organization, project }) {
    const { timezone } = await ensureProject(db, organization.id, project.id);
    const row = await backend.authority.database.query
      .selectFrom("projects")
      .select("created_at")
      .where("organization_id", "=", organization.id)
      .where("id", "=", project.id)
      .executeTakeFirst();
    if (row === undefined) throw notFound("project");
    return { timezone, createdAt: row.created_at.getTime() };
  },

  async "projects.setTimezone"({ write, organization, project, body: { timezone } }) {
    if (!isTimezone(timezone))
      throw invalidRequest([{ path: "timezone", message: "Choose a time zone like Europe/Berlin" }]);
    await write(async (db) => {
      await ensureProject(db, organization.id, project.id);
      await db
        .updateTable("project_facts")
        .set({ timezone })
        .where("organization_id", "=", organization.id)
        .where("project_id", "=", project.id)
        .execute();
    });
    return { status: "done" };
  },

  async "projects.keys"({ db, organization, project }) {
    const { token, api_key, api_secret } = await ensureProject(db, organization.id, project.id);
    return { token, apiKey: api_key, apiSecret: api_secret };
  },

  async "projects.resetKeys"({ write, organization, project }) {
    await write(async (db) => {
      await ensureProject(db, organization.id, project.id);
      const { api_key, api_secret } = makeKeys();
      await db
        .updateTable("project_facts")
        .set({ api_key, api_secret })
        .where("organization_id", "=", organization.id)
        .where("project_id", "=", project.id)
        .execute();
    });
    return { status: "done" };
  },

  async "projects.reset"({ write, backend, organization, person, project, body }) {
    if (body.confirmation.trim() !== project.name)
      throw new Refused(
        "confirmation_mismatch",
        `The name you typed doesn't match. Type "${project.name}" to reset the project.`,
        { path: "confirmation" },
      );
    await write(async (db, transaction) => {
      await ensureProject(db, organization.id, project.id);
      await db
        .updateTable("project_facts")
        .set(makeKeys())
        .where("organization_id", "=", organization.id)
        .where("project_id", "=", project.id)
        .execute();
      for (const table of ["usage_days", "reports", "gdpr_tokens"] as const)
        // a connection runs one statement at a time
        // oxlint-disable-next-line no-await-in-loop
        await db
          .deleteFrom(table)
          .where("organization_id", "=", organization.id)
          .where("project_id", "=", project.id)
          .execute();
      await db
        .updateTable("lexicon")
        .set({ seen: 0 })
        .where("organization_id", "=", organization.id)
        .where("project_id", "=", project.id)
        .execute();
      const mail = {
        organization: organization.id,
        about: project.id,
        subject: `The project ${project.name} was reset`,
        by: person.userId,
        lines: (name: string) => [
          `${name} reset the project ${project.name} of ${organization.name}. Its events, reports and GDPR API tokens were deleted, and it has new keys.`,
          `If you didn't expect this, ask ${name}.`,
        ],
      };
      await mailOwners(backend.authority, transaction, mail, project.id);
    });
    return { status: "done" };
  },
};

function isTimezone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
