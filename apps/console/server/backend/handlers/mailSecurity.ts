import type { Tables } from "@rolecall/server";
import type { Transaction } from "kysely";
import type { EndpointId } from "../../../contract/endpoints.ts";
import type { Asked } from "../frame/Asked.ts";
import { mailOwners } from "./mailOwners.ts";

/** Mails the owners of an organization about a change to how its members sign in. `done` completes "Olga has …". */
export async function mailSecurity(
  { backend, organization, person }: Pick<Asked<EndpointId>, "backend" | "organization" | "person">,
  transaction: Transaction<Tables>,
  done: string,
): Promise<void> {
  await mailOwners(backend.authority, transaction, {
    organization: organization.id,
    about: organization.id,
    subject: `Sign-in to ${organization.name} has changed`,
    by: person.userId,
    lines: (name) => [
      `${name} has ${done} in ${organization.name}.`,
      `If you did not expect this, ask ${name}.`,
    ],
  });
}
