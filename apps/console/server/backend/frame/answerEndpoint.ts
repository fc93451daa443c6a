import { limitFault } from "@rolecall/organization/rules";
import { type Authorized, problemStatus } from "@rolecall/server";
import { bodies } from "../../../contract/bodies.ts";
import { type EndpointId, endpoints } from "../../../contract/endpoints.ts";
import { isFileEndpoint } from "../../../contract/fileEndpoints.ts";
import { backendDatabase } from "../storage/backendDatabase.ts";
import { authorize } from "./authorize.ts";
import type { BackendOptions, Handlers, RequestedOrganization, Write } from "./EndpointRequest.ts";
import { auditDetails } from "./auditDetails.ts";
import { fileResponse } from "./fileResponse.ts";
import { findPlaces, notFound } from "./findPlaces.ts";
import { readBody } from "./readBody.ts";
import { Refused } from "./Refused.ts";
import { refusedResponse } from "./refusedResponse.ts";
import { refuseCrossSite } from "./refuseCrossSite.ts";
import { type GraveAct, passwordFault, type Person } from "@rolecall/organization/rules";

/** The denials of members that are recorded in the audit log. */
const denials: readonly string[] = ["not_permitted", "org_not_active", "second_factor_required"];

interface EndpointRequest {
  readonly backend: BackendOptions;
  readonly handlers: Handlers;
  readonly id: EndpointId;
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Handles one request: executes or refuses it, and records either in the audit log. The guards record their own
 * denials. It never rejects.
 */
export async function answerEndpoint(asking: EndpointRequest): Promise<Response> {
  const { backend, id, request, params } = asking;
  try {
    refuseCrossSite(request, backend.origin);
    if (!Object.values(params).every(isPart)) throw notFound("address");
    const authorized = await authorize(backend.guards, request, id, params);
    if (authorized.ok) return await answerAuthorized(asking, authorized);
    return authorized.response;
  } catch (error) {
    return refusedResponse(toRefusal(error, backend));
  }
}

async function answerAuthorized(asking: EndpointRequest, { person, access }: Authorized): Promise<Response> {
  const { backend, handlers, id, request, params } = asking;
  const { authority } = backend;
  const writes = request.method !== "GET";
  const isNoted = writes || isFileEndpoint(id);
  let body: unknown;
  let isRecorded = false;
  const cookies: string[] = [];
  try {
    // Checked for each endpoint by the table of bodies, which also defines the type.
    body = await readBody(request, id in bodies ? bodies[id as keyof typeof bodies] : undefined);
    const places = await findPlaces(authority, params);
    if (writes) refuseUnlessActive(places.organization);
    refuseWithoutFactor(access, id, places.organization);
    refuseUnconfirmed(id, person);
    const details = auditDetails(id, params, body);
    const entry = { organization: places.organization.id, actor: person.userId, action: id, details };
    const writeLocked =
      (lock: "forShare" | "forUpdate"): Write =>
      async <TValue>(change: Parameters<Write>[0]) => {
        const value = await authority.database.query.transaction().execute(async (transaction) => {
          const found = transaction
            .selectFrom("organizations")
            .select(["name", "state"])
            .where("id", "=", places.organization.id);
          const state = await found[lock]().executeTakeFirst();
          if (state === undefined) throw notFound("organization");
          refuseUnlessActive(state);
          const changed = await change(backendDatabase(transaction), transaction);
          await authority.record({ ...entry, outcome: "done" }, transaction);
          return changed;
        });
        isRecorded = true;
        // the result of the change, which is also the response
        return value as TValue;
      };
    const asked = {
      ...places,
      person,
      access,
      params,
      body,
      request,
      backend,
      now: new Date(authority.clock()),
      db: backendDatabase(authority.database.query),
      write: writeLocked("forShare"),
      writeWithCommands: writeLocked("forUpdate"),
      setCookies: (more: readonly string[]) => void cookies.push(...more),
    };
    // The parameters and the body belong to this id, which the types can't express for an id that is only known at
    // run time.
    const handler = handlers[id] as unknown as (asked: unknown) => Promise<unknown>;
    const answer = await handler(asked);
    if (isNoted && !isRecorded) await authority.record({ ...entry, outcome: "done" });
    return isFileEndpoint(id) ? fileResponse(answer) : jsonResponse(answer, cookies);
  } catch (error) {
    const refused = toRefusal(error, backend);
    if (refused.status < 500 && (isNoted || denials.includes(refused.code)))
      await recordRefused(asking, person.userId, refused.code, body);
    return refusedResponse(refused);
  }
}

async function recordRefused(
  { backend, id, params }: EndpointRequest,
  actor: string,
  code: string,
  body: unknown,
) {
  const details = auditDetails(id, params, body);
  const organization = params["organization"] ?? "";
  await backend.authority.recordDenial({ organization, actor, action: id, code, details });
}

/** Valid parts of a path: domains and ids, including user ids from any sign-in. */
const isPart = (value: string) => /^[^\p{Cc}\p{Cs}]{1,253}$/u.test(value);

function refuseUnlessActive({ name, state }: { readonly name: string; readonly state: string }): void {
  if (state !== "active")
    throw new Refused(
      "org_not_active",
      `${name} is waiting to be deleted, so nothing in it can be changed. Ask an owner or admin to cancel the deletion.`,
    );
}

/** Endpoints for every member need the permission to leave, which, like the own account, needs no second factor. */
function refuseWithoutFactor(
  { limit }: Authorized["access"],
  id: EndpointId,
  organization: RequestedOrganization,
) {
  if (limit?.reason !== "second_factor_required" || endpoints[id][2] !== "member" || id === "account.read")
    return;
  const { code, message } = limitFault(limit.reason, organization).refusal;
  throw new Refused(code, message, {}, problemStatus[code]);
}

function toRefusal(error: unknown, { onError }: BackendOptions): Refused {
  if (error instanceof Refused) return error;
  onError(error);
  return new Refused(
    "internal",
    "The request failed because of an error in the server. It was reported to the server's operators. Try again later.",
  );
}

function jsonResponse(value: unknown, cookies: readonly string[]): Response {
  const headers = new Headers({
    "content-type": "application/json",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(JSON.stringify(value), { headers });
}

/** Refuses a grave act if the person hasn't just confirmed their password. */
function refuseUnconfirmed(id: EndpointId, person: Person): void {
  const [, , , grave]: readonly [string, string, string, GraveAct?] = endpoints[id];
  const fault = grave && passwordFault(grave, person);
  if (fault) throw new Refused("password_required", fault.refusal.message);
}
