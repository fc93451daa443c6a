import { organizationRoleDetails } from "@rolecall/organization";
import type { DemoPerson } from "./useDemo.ts";

/** Says as what one looks around: "owner", "billing admin". */
export function demoWords({ role }: DemoPerson): string {
  return organizationRoleDetails[role].label.toLowerCase();
}
