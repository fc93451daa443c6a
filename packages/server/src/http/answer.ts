import type { Authority } from "../authority/Authority.ts";
import { reportTo } from "../authority/reportTo.ts";
import { commandResponse } from "./commandResponse.ts";
import type { HandlerOptions } from "./HandlerOptions.ts";
import { handle } from "./handle.ts";
import { jsonResponse, versionedResponse } from "./jsonResponse.ts";
import type { OperationId } from "./operations.ts";
import { readInput } from "./readInput.ts";
import { readOptions } from "./readOptions.ts";
import { refuseCrossSite } from "./refuseCrossSite.ts";
import { settlePerson } from "./settlePerson.ts";
import { schemaOf } from "./schemaOf.ts";
import { personAsking } from "./personAsking.ts";
import { usualTimeout } from "./settleWithin.ts";

/** A request that has found its operation. */
export interface Routed {
  readonly authority: Authority;
  readonly options: HandlerOptions;
  readonly id: OperationId;
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
}

const bytesAllowed = 64 * 1024;

/** Answers one request: who asks, whether they ask from here, what they ask, and then the operation itself. */
export async function answer({ authority, options, id, request, params }: Routed): Promise<Response> {
  const schema = schemaOf(id);
  refuseCrossSite(request, options.trustedOrigins ?? []);
  const person = await personAsking(options, request);
  const input = await readInput(id, request, params, options.maxBodyBytes ?? bytesAllowed);
  const { changePlan, timeout = usualTimeout } = options;
  const isInside = "organization" in params || id.startsWith("access.");
  const asked = {
    authority,
    person: isInside ? await settlePerson(authority, options, request, person) : person,
    input,
    request,
    options: readOptions(schema, request),
    onError: reportTo(options.onError),
    changePlan,
    timeout,
  };
  const reply = await handle(id, asked);
  if (reply instanceof Response) return reply;
  if ("status" in reply) return commandResponse(schema, request, reply);
  return reply.version === undefined
    ? jsonResponse(reply.value)
    : versionedResponse(request, reply.value, reply.version, reply.beside);
}
