import type { OrganizationPermission } from "@rolecall/organization";
import type { Authorized, GuardOptions, Guards, Unauthorized } from "@rolecall/server";
import { type EndpointId, endpoints } from "../../../contract/endpoints.ts";
import { isReportKind, reportKinds } from "../../../contract/reportKinds.ts";
import { Refused } from "./Refused.ts";

/** Asks the guards for what the table says that an endpoint takes. */
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
  // the permission comes from a table, so that its types cannot tell the target; the guards deny what does not fit
  return ask(request, permissionOf(id, params) as never, { organization, project } as never, {
    reading: endpoints[id][0] === "GET",
  });
}

function permissionOf(id: EndpointId, params: Readonly<Record<string, string>>): OrganizationPermission {
  const [, , need] = endpoints[id];
  // every role of an organization may leave it, and every role in a project may see its live view
  if (need === "member") return params["project"] === undefined ? "org.leave" : "report.liveView";
  if (need !== "byKind") return need;
  const { kind = "" } = params;
  if (isReportKind(kind)) return reportKinds[kind].permission;
  throw new Refused("not_found", `There is no kind of report called ${kind}. Choose one from the menu.`);
}
