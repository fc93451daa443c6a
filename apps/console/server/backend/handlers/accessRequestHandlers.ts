import { permissionDetails } from "@rolecall/organization";
import { mailName } from "@rolecall/server";
import type { Tables } from "@rolecall/server";
import { sql, type Transaction } from "kysely";
import type { BackendTables } from "../storage/BackendTables.ts";
import type { EndpointId } from "../../../contract/endpoints.ts";
import { isAskable } from "../../../contract/isAskable.ts";
import type { EndpointRequest, Handlers } from "../frame/EndpointRequest.ts";
import { notFound } from "../frame/findPlaces.ts";
import { invalidRequest } from "../frame/readBody.ts";
import { Refused } from "../frame/Refused.ts";
import { executeFor } from "./executeFor.ts";
import { mailThoseInCharge } from "./mailThoseInCharge.ts";
import { findMember } from "./findMember.ts";

/** The maximum length of a note in an email, in characters. The whole note is shown under Users. */
const longestNote = 1_000;

/** People request a permission that their role lacks, and an owner or admin answers. */
export const accessRequestHandlers: Pick<
  Handlers,
  "accessRequests.create" | "accessRequests.mine" | "accessRequests.list" | "accessRequests.answer"
> = {
  async "accessRequests.create"(asked) {
    const { write, backend, organization, person, access, body, now } = asked;
    const { permission, project, note } = body;
    if (!isAskable(permission))
      throw invalidRequest([
        {
          path: "permission",
          message: "This permission can't be requested here. Talk to an owner of the organization",
        },
      ]);
    const place = project === undefined ? undefined : await findProject(asked, project);
    if (access.permissions(project === undefined ? undefined : { project }).includes(permission))
      throw new Refused("already_allowed", "You already have this permission. Reload the page.");
    const { name } = await findMember(asked, person.userId);
    const id = crypto.randomUUID();
    const what = permissionDetails[permission].label;
    const inside = mailName(organization.name);
    const where = place === undefined ? inside : `${mailName(place.name)} of ${inside}`;
    return write(async (within, transaction) => {
      await refuseTooMany(within, organization.id, person.userId, now);
      const { numInsertedOrUpdatedRows: added } = await within
        .insertInto("access_requests")
        .values({
          organization_id: organization.id,
          id,
          permission,
          project_id: project ?? null,
          note,
          user_id: person.userId,
          name,
          requested_at: now,
          state: "open",
          answered_by: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      if (added === 0n) {
        const open = await within
          .selectFrom("access_requests")
          .select("id")
          .where("organization_id", "=", organization.id)
          .where("user_id", "=", person.userId)
          .where("permission", "=", permission)
          .where("project_id", "is not distinct from", project ?? null)
          .where("state", "=", "open")
          .executeTakeFirstOrThrow();
        return { status: "unchanged" as const, id: open.id };
      }
      await mailThoseInCharge(backend.authority, transaction, {
        organization: organization.id,
        about: id,
        subject: `${mailName(name)} requests access in ${mailName(organization.name)}`,
        lines: [
          `${mailName(name)} would like this permission in ${where}: ${what}.`,
          ...(note === "" ? [] : [`Their message: ${mailName(note, longestNote)}`]),
          `You can answer the request under Users at ${backend.origin}.`,
        ],
      });
      return { status: "done" as const, id };
    });
  },

  "accessRequests.mine": async (asked) => ({ items: await readRequests(asked, asked.person.userId) }),
  "accessRequests.list": async (asked) => ({ items: await readRequests(asked) }),

  async "accessRequests.answer"(asked) {
    const { writeWithCommands, organization, person, params, body } = asked;
    // The answer is stored and takes effect in one transaction, so that the second of two answers is refused.
    await writeWithCommands(async (within, transaction) => {
      const request = await within
        .selectFrom("access_requests")
        .selectAll()
        .where("organization_id", "=", organization.id)
        .where("id", "=", params.request)
        .forUpdate()
        .executeTakeFirst();
      if (request === undefined) throw notFound("request");
      if (request.state !== "open") throw answered();
      await within
        .updateTable("access_requests")
        .set({ state: body.granted ? "granted" : "declined", answered_by: person.userId })
        .where("organization_id", "=", organization.id)
        .where("id", "=", params.request)
        .execute();
      if (body.granted) await give(asked, transaction, request);
    });
    return { status: "done" };
  },
};

const day = 24 * 60 * 60 * 1000;
/**
 * The maximum number of access requests in 24 hours, for one person and for an organization, because each sends an
 * email.
 */
const mostOfPerson = 20;
const mostOfOrganization = 200;

/** Keeps access requests from flooding the mailboxes of owners and admins. */
async function refuseTooMany(
  db: Transaction<BackendTables>,
  organization: string,
  userId: string,
  now: Date,
): Promise<void> {
  // takes a lock, so that concurrent requests count each other
  await sql`select pg_advisory_xact_lock(hashtextextended(${`access requests ${organization}`}, 0))`.execute(
    db,
  );
  const { mine, all } = await db
    .selectFrom("access_requests")
    .select((of) => [
      of.fn.countAll<string>().as("all"),
      of.fn.countAll<string>().filterWhere("user_id", "=", userId).as("mine"),
    ])
    .where("organization_id", "=", organization)
    .where("requested_at", ">", new Date(now.getTime() - day))
    .executeTakeFirstOrThrow();
  if (Number(mine) >= mostOfPerson || Number(all) >= mostOfOrganization)
    throw new Refused(
      "rate_limited",
      "Too many access requests were sent today. Try again tomorrow, or talk to an owner or admin.",
    );
}

/** Gives the role chosen in an approval, checked by the authority's rules. */
async function give(
  asked: EndpointRequest<"accessRequests.answer">,
  transaction: Transaction<Tables>,
  request: { readonly user_id: string; readonly project_id: string | null },
): Promise<void> {
  const { role, projectRole } = asked.body;
  const { user_id: userId, project_id: projectId } = request;
  if ((role === undefined) === (projectRole === undefined))
    throw invalidRequest([{ path: "role", message: "Choose a role that includes the permission" }]);
  if (role !== undefined) {
    const { version } = await findMember(asked, userId, transaction);
    await executeFor(asked, transaction, { type: "member.changeRole", userId, role, version });
  }
  if (projectRole === undefined) return;
  if (projectId === null)
    throw invalidRequest([
      { path: "projectRole", message: "This request is not about a project. Choose an organization role" },
    ]);
  await executeFor(asked, transaction, { type: "grant.set", projectId, userId, role: projectRole });
}

async function findProject({ backend, organization }: EndpointRequest<EndpointId>, id: string) {
  const row = await backend.authority.database.query
    .selectFrom("projects")
    .select("name")
    .where("organization_id", "=", organization.id)
    .where("id", "=", id)
    .executeTakeFirst();
  if (row === undefined) throw notFound("project");
  return row;
}

async function readRequests(
  { db, organization }: Pick<EndpointRequest<EndpointId>, "db" | "organization">,
  userId?: string,
) {
  let query = db
    .selectFrom("access_requests")
    .selectAll()
    .where("organization_id", "=", organization.id)
    .orderBy("requested_at", "desc");
  if (userId !== undefined) query = query.where("user_id", "=", userId);
  return (await query.execute()).map((row) => ({
    id: row.id,
    permission: row.permission,
    ...(row.project_id === null ? {} : { project: row.project_id }),
    note: row.note,
    userId: row.user_id,
    name: row.name,
    requestedAt: row.requested_at.getTime(),
    state: row.state,
    ...(row.answered_by === null ? {} : { answeredBy: row.answered_by }),
  }));
}

const answered = () =>
  new Refused("request_ended", "Someone has already answered this request. Reload the page.");
