import type { EndpointRequest } from "../frame/EndpointRequest.ts";
import type { EndpointId } from "../../../contract/endpoints.ts";
import type { Database } from "@rolecall/server";
import { notFound } from "../frame/findPlaces.ts";

/** Reads the membership of a person in the organization of a request. */
export async function findMember(
  { backend, organization }: Pick<EndpointRequest<EndpointId>, "backend" | "organization">,
  userId: string,
  query: Database["query"] = backend.authority.database.query,
) {
  const row = await query
    .selectFrom("members")
    .select(["user_id", "email", "name", "role", "status", "version"])
    .where("organization_id", "=", organization.id)
    .where("user_id", "=", userId)
    .executeTakeFirst();
  if (row === undefined) throw notFound("member");
  return { ...row, name: row.name ?? row.email };
}
