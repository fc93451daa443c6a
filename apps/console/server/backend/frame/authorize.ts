import type { OrganizationPermission } from "@rolecall/organization";
import type { Authorized, GuardOptions, Guards, Unauthorized } from "@rolecall/server";
import { type EndpointId, endpoints } from "../../../contract/endpoints.ts";
import { isReportKind, reportKinds } from "../../../contract/reportKinds.ts";
import { Refused } from "./Refused.ts";

/** Requires the permission that the table lists for an endpoint. */
export function authorize(
  guards: Guards,
  request: Request,
  id: EndpointId,
  params: Readonly<Record<string, string>>,
): Promise<Authorized | Unauthorized> {
  const { organization = "", project } = params;
  const ask: (
    request: Request,
    permission: never,
    target: never,
    options: GuardOptions,
  ) => Promise<Authorized | Unauthorized> = guards.authorize;
  // the permission comes from a table, so the types don't know its target; the guards deny a wrong one
  return ask(request, getPermission(id, params) as never, { organization, project } as never, {
    reading: endpoints[id][0] === "GET",
  });
}

function getPermission(id: EndpointId, params: Readonly<Record<string, string>>): OrganizationPermission {
  const [, , need] = endpoints[id];
  // every organization role can leave, and every project role can open the live view
  if (need === "member") return params["project"] === undefined ? "org.leave" : "report.liveView";
  if (need !== "byKind") return need;
  const { kind = "" } = params;
  if (isReportKind(kind)) return reportKinds[kind].permission;
  throw new Refused("not_found", `There is no kind of report called ${kind}. Choose one from the menu.`);
}
