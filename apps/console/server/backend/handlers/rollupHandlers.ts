import type { Handlers } from "../frame/EndpointRequest.ts";
import { notFound } from "../frame/findPlaces.ts";
import { humanOrder } from "../storage/humanOrder.ts";
import { Refused } from "../frame/Refused.ts";

/** Rollup projects, which combine several projects. */
export const rollupHandlers: Pick<Handlers, "rollups.list" | "rollups.create" | "rollups.delete"> = {
  async "rollups.list"({ db, organization }) {
    const rows = await db
      .selectFrom("rollups")
      .leftJoin("rollup_projects", (join) =>
        join
          .onRef("rollup_projects.organization_id", "=", "rollups.organization_id")
          .onRef("rollup_projects.rollup_id", "=", "rollups.id"),
      )
      .select(["rollups.id", "rollups.name", "rollup_projects.project_id"])
      .where("rollups.organization_id", "=", organization.id)
      .orderBy(humanOrder("rollups.name"))
      .orderBy("rollups.id")
      .orderBy("rollup_projects.project_id")
      .execute();
    const items = new Map<string, { id: string; name: string; projects: string[] }>();
    for (const { id, name, project_id } of rows) {
      const item = items.get(id) ?? { id, name, projects: [] };
      if (project_id !== null) item.projects.push(project_id);
      items.set(id, item);
    }
    return { items: [...items.values()] };
  },

  async "rollups.create"({ write, backend, organization, body }) {
    const projects = [...new Set(body.projects)];
    const known = await backend.authority.database.query
      .selectFrom("projects")
      .select("id")
      .where("organization_id", "=", organization.id)
      .where("id", "in", projects)
      .execute();
    if (projects.length < 2 || known.length < projects.length)
      throw new Refused("unknown_target", "Choose at least two projects of this organization.", {
        path: "projects",
      });
    const id = crypto.randomUUID();
    await write(async (db) => {
      await db
        .insertInto("rollups")
        .values({ organization_id: organization.id, id, name: body.name })
        .execute();
      await db
        .insertInto("rollup_projects")
        .values(
          projects.map((project_id) => ({ organization_id: organization.id, rollup_id: id, project_id })),
        )
        .execute();
    });
    return { status: "done", id };
  },

  async "rollups.delete"({ write, organization, params }) {
    await write(async (db) => {
      const { numDeletedRows } = await db
        .deleteFrom("rollups")
        .where("organization_id", "=", organization.id)
        .where("id", "=", params.rollup)
        .executeTakeFirstOrThrow();
      if (numDeletedRows === 0n) throw notFound("rollup project");
    });
    return { status: "done" };
  },
};
