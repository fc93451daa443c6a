import type { Authority } from "@rolecall/server";
import type { RequestedOrganization } from "./EndpointRequest.ts";
import { Refused } from "./Refused.ts";

/** Reads the organization and the project of a request. */
export async function findPlaces(
  { database }: Authority,
  params: Readonly<Record<string, string>>,
): Promise<{
  readonly organization: RequestedOrganization;
  readonly project: { readonly id: string; readonly name: string };
}> {
  const row = await database.query
    .selectFrom("organizations")
    .selectAll()
    .where("id", "=", params["organization"] ?? "")
    .executeTakeFirst();
  if (row === undefined) throw notFound("organization");
  const { project: id } = params;
  const project =
    id === undefined
      ? { id: "", name: "" }
      : await database.query
          .selectFrom("projects")
          .select(["id", "name"])
          .where("organization_id", "=", row.id)
          .where("id", "=", id)
          .executeTakeFirst();
  if (project === undefined) throw notFound("project");
  const { name, plan, seats, state, two_factor_required, active_members, created_at } = row;
  return {
    organization: {
      id: row.id,
      name,
      plan,
      seats,
      state,
      twoFactorRequired: two_factor_required,
      members: active_members,
      createdAt: created_at,
    },
    project,
  };
}

/** The refusal for a record that doesn't exist in this organization. */
export const notFound = (what: string): Refused =>
  new Refused(
    "not_found",
    `This ${what} doesn't exist here. It may have been deleted. Go back and reload the page.`,
  );
