import { sql, type Kysely } from "kysely";
import { withoutErased } from "../facts/erasedProfiles.ts";
import { listPeople } from "../facts/listPeople.ts";
import type { BackendTables, RowOf } from "../storage/BackendTables.ts";

/** Collects the data of a project about the users named in a request. */
export async function userData(
  db: Kysely<BackendTables>,
  request: RowOf<"data_requests">,
  names: { readonly organization: string; readonly project: string },
  now: Date,
) {
  const { organization_id, project_id, distinct_ids } = request;
  const people = new Map((await listPeople(db, request, now)).map((person) => [person.id, person]));
  const users = distinct_ids.map((id) => ({ id }));
  const known = new Set((await withoutErased(db, request, users)).map(({ id }) => id));
  const { rows } = await sql<{ id: string; count: number; first: Date; last: Date }>`
    select named as id, count(*)::integer as count, min(requested_at) as first, max(requested_at) as last
    from console.data_requests, unnest(distinct_ids) as named
    where organization_id = ${organization_id} and project_id = ${project_id} and named = any(${distinct_ids}::text[])
    group by named
  `.execute(db);
  const requests = new Map(rows.map(({ id, ...row }) => [id, row]));
  return {
    what: `The data that the project ${names.project} of ${names.organization} has about the requested users`,
    madeAt: now.toISOString(),
    organization: { id: organization_id, name: names.organization },
    project: { id: project_id, name: names.project },
    request: {
      id: request.id,
      compliance: request.compliance,
      requestedAt: request.requested_at.toISOString(),
    },
    users: distinct_ids.map((id) => {
      const person = people.get(id);
      return {
        distinctId: id,
        profile:
          person === undefined
            ? null
            : {
                name: person.name,
                city: person.city,
                events: person.events,
                lastSeenAt: new Date(person.lastSeenAt).toISOString(),
              },
        wasDeleted: !known.has(id),
        requests: requests.get(id) ?? null,
      };
    }),
  };
}
