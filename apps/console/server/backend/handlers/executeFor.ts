import type { AuthorityCommand, Tables } from "@rolecall/server";
import type { Transaction } from "kysely";
import { problemStatus } from "@rolecall/server";
import type { EndpointId } from "../../../contract/endpoints.ts";
import type { EndpointRequest } from "../frame/EndpointRequest.ts";
import { Refused } from "../frame/Refused.ts";

/**
 * Executes a command of the authority as the signed-in person, in a transaction that has locked the organization.
 * Throws if the rules refuse it, which rolls the transaction back.
 */
export async function executeFor(
  { backend, organization, person }: Pick<EndpointRequest<EndpointId>, "backend" | "organization" | "person">,
  transaction: Transaction<Tables>,
  command: AuthorityCommand,
): Promise<"done" | "unchanged"> {
  // their second factor was stored when the request was authorized, and may have changed since
  const { secondFactor: _, ...actor } = person;
  const executed = await backend.authority.execute(organization.id, command, actor, { transaction });
  if (executed.status !== "refused") return executed.status;
  const { code, message, path } = executed.refusal;
  throw new Refused(code, message, path === undefined ? {} : { path }, problemStatus[code]);
}
