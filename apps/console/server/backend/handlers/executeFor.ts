import type { AuthorityCommand } from "@rolecall/server";
import { problemStatus } from "@rolecall/server";
import type { EndpointId } from "../../../contract/endpoints.ts";
import type { Asked } from "../frame/Asked.ts";
import { Refused } from "../frame/Refused.ts";

/** Has the authority carry out a command in the name of whoever asks, and passes on what its rules refuse. */
export async function executeFor(
  { backend, organization, person }: Pick<Asked<EndpointId>, "backend" | "organization" | "person">,
  command: AuthorityCommand,
): Promise<"done" | "unchanged"> {
  const executed = await backend.authority.execute(organization.id, command, person);
  if (executed.status !== "refused") return executed.status;
  const { code, message, path } = executed.refusal;
  throw new Refused(code, message, path === undefined ? {} : { path }, problemStatus[code]);
}
