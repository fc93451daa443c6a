import { toEmailKey } from "@rolecall/organization/rules";
import { sql } from "kysely";
import { z } from "zod";
import type { Database } from "../../storage/Database.ts";
import { pagingOf, positionFields } from "../pagingOf.ts";
import { asStored } from "../asStored.ts";
import type { Handlers } from "../Asked.ts";
import { permit } from "../permit.ts";
import { ProblemError } from "../ProblemError.ts";
import { beyond } from "../reads/beyond.ts";
import { humanOrder } from "../reads/humanOrder.ts";
import { containing } from "../reads/containing.ts";
import { pageOf } from "../reads/pageOf.ts";
import { projectMemberRows } from "../reads/projectMemberRows.ts";
import { projectItems, reachedProjects } from "../reads/reachedProjects.ts";
import { readerIn } from "../standingIn.ts";

/** Answers reads of projects, and their move to another organization. */
export const projectHandlers: Pick<
  Handlers,
  "projects.list" | "projects.read" | "projects.transfer" | "projects.members" | "projects.candidates"
> = {
  async "projects.list"({ input, ...asking }) {
    const { organization, search, limit } = input;
    const standing = await readerIn(asking, organization);
    const { database } = asking.authority;
    let query = reachedProjects(database, standing, asking.person.userId)
      .orderBy("sorted")
      .orderBy("id")
      .limit(limit + 1);
    if (search !== undefined) query = query.where("name", "ilike", containing(search));
    const { userId } = asking.person;
    const paging = await pagingOf(
      "projects",
      { ...input, userId },
      z.tuple([positionFields.text, positionFields.text]),
    );
    if (paging.from !== undefined)
      query = query.where(beyond([humanOrder(sql.ref("name")), sql.ref("id")], paging.from, "asc"));
    const page = await pageOf(
      await query.execute(),
      limit,
      paging,
      (row) => [row.sorted, row.id],
      (row) => row,
    );
    const items = await projectItems(database, standing, asking.person.userId, page.items);
    return { value: { ...page, items } };
  },

  async "projects.read"({ input: { organization, project }, ...asking }) {
    const standing = await readerIn(asking, organization);
    const { database } = asking.authority;
    const rows = await reachedProjects(database, standing, asking.person.userId)
      .where("id", "=", project)
      .execute();
    const [item] = await projectItems(database, standing, asking.person.userId, rows);
    if (item === undefined) throw noProject();
    return { version: item.version, value: item };
  },

  "projects.transfer": ({ authority, person, options, input: { organization, project, to } }) =>
    authority.transferProject(organization, { projectId: project, to }, asStored(person), options),

  async "projects.members"({ input, ...asking }) {
    const { organization, project } = input;
    const { database } = asking.authority;
    // who has no say in it is told so before anything is said about whether it is there
    await permit(asking, organization, "user.grantIndividual", { project });
    const found = await findProject(database, organization, project);
    if (found === undefined) throw noProject();
    return { value: await projectMemberRows(database, input, found.everyone_role) };
  },

  async "projects.candidates"({ input: { organization, project, email }, ...asking }) {
    const { database } = asking.authority;
    await permit(asking, organization, "user.grantIndividual", { project });
    if ((await findProject(database, organization, project)) === undefined) throw noProject();
    const rows = await database.query
      .selectFrom("members")
      .select(["user_id", "email", "name"])
      .where("organization_id", "=", organization)
      .where("status", "=", "active")
      .where((of) => of.or([of("email", "=", toEmailKey(email)), of("email_key", "=", toEmailKey(email))]))
      .execute();
    return {
      value: {
        items: rows.map(({ user_id, name, ...row }) => ({
          userId: user_id,
          email: row.email,
          ...(name === null ? {} : { name }),
        })),
      },
    };
  },
};

const findProject = ({ query }: Database, organization: string, project: string) =>
  query
    .selectFrom("projects")
    .select("everyone_role")
    .where("organization_id", "=", organization)
    .where("id", "=", project)
    .executeTakeFirst();

const noProject = () =>
  new ProblemError(
    "not_found",
    "This project doesn't exist, or you have no role in it. Reload the list of projects.",
    { path: "project" },
  );
