import type { OrganizationRecord } from "@rolecall/organization/rules";
import type { ClientValueOf } from "@rolecall/server/client";

/** An organization as the rules see one. */
export function organizationRecord(read: ClientValueOf<"organizations.read">): OrganizationRecord {
  const { id, name, state, plan, settings } = read;
  const { seats, allowedDomains } = settings ?? {};
  return {
    id,
    name,
    state,
    plan,
    ...(seats !== undefined && { seats }),
    ...(allowedDomains !== undefined && { allowedDomains }),
    twoFactorRequired: settings?.secondFactorRequired ?? false,
    createdAt: settings?.createdAt ?? 0,
  };
}
