import type { AuthorityCommand, Tables } from "@rolecall/server";
import type { Transaction } from "kysely";
import { problemStatus } from "@rolecall/server";
import type { EndpointId } from "../../../contract/endpoints.ts";
import type { Asked } from "../frame/Asked.ts";
import { Refused } from "../frame/Refused.ts";

/**
 * Has the authority carry out a command in the name of the person who asks, as a part of a transaction that holds the
 * organization. Throws what its rules refuse, which undoes the transaction.
 */
export async function executeFor(
  { backend, organization, person }: Pick<Asked<EndpointId>, "backend" | "organization" | "person">,
  transaction: Transaction<Tables>,
  command: AuthorityCommand,
): Promise<"done" | "unchanged"> {
  // whether they have a second factor was stored as they were let in, and may have changed since
  const { secondFactor: _, ...actor } = person;
  const executed = await backend.authority.execute(organization.id, command, actor, { transaction });
  if (executed.status !== "refused") return executed.status;
  const { code, message, path } = executed.refusal;
  throw new Refused(code, message, path === undefined ? {} : { path }, problemStatus[code]);
}
