import { type GraveAct, passwordFault, type Person } from "@rolecall/organization/rules";
import { type EndpointId, endpoints } from "../../../contract/endpoints.ts";
import { Refused } from "./Refused.ts";

/** Refuses an endpoint that is a grave act to a person who has not just proven that it is them. */
export function refuseUnconfirmed(id: EndpointId, person: Person): void {
  const [, , , grave]: readonly [string, string, string, GraveAct?] = endpoints[id];
  const fault = grave && passwordFault(grave, person);
  if (fault) throw new Refused("password_required", fault.refusal.message);
}
