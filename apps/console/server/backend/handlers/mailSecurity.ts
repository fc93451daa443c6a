import type { Tables } from "@rolecall/server";
import type { Transaction } from "kysely";
import type { EndpointId } from "../../../contract/endpoints.ts";
import type { EndpointRequest } from "../frame/EndpointRequest.ts";
import { mailOwners } from "./mailOwners.ts";

/** Emails the owners of an organization about a change to how its members sign in. */
export async function mailSecurity(
  { backend, organization, person }: Pick<EndpointRequest<EndpointId>, "backend" | "organization" | "person">,
  transaction: Transaction<Tables>,
  sentence: (by: string, organization: string) => string,
): Promise<void> {
  await mailOwners(backend.authority, transaction, {
    organization: organization.id,
    about: organization.id,
    subject: `Sign-in to ${organization.name} has changed`,
    by: person.userId,
    lines: (name) => [sentence(name, organization.name), `If you didn't expect this, ask ${name}.`],
  });
}
