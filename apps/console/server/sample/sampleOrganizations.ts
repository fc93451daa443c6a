import type { OrganizationState } from "@rolecall/organization/rules";
import { seedOrganization, seedTime } from "../../src/lifecycle/organization/seedOrganization.ts";
import { harborLane } from "./harborLane.ts";
import { northlight } from "./northlight.ts";
import { shiftTimes } from "../../src/lifecycle/organization/shiftTimes.ts";

/**
 * The organizations that a server begins with when its database is empty, as if they had been used until `now`: Acme
 * Test, with one owner and someone in every situation; Northlight, which has left the enterprise plan and still holds
 * its roles; Harbor Lane, which is being deleted.
 */
export function sampleOrganizations(now: number): readonly OrganizationState[] {
  return [seedOrganization(), northlight, harborLane].map((state) => shiftTimes(state, now - seedTime));
}
