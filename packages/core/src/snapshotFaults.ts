import { isExpiry, isGrant, isGroup, isLimit } from "./isSnapshot.ts";
import type { Fault } from "./RolecallError.ts";

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Lists what is wrong with a snapshot apart from the names in its grants. */
export function snapshotFaults(value: unknown): Fault[] {
  if (!isObject(value))
    return [
      { code: "not_an_object", path: "", message: "a snapshot must be an object; pass the parsed JSON" },
    ];
  const faults: Fault[] = [];
  const fault = (code: string, path: string, message: string) => void faults.push({ code, path, message });
  const has = (name: string) => (Object.hasOwn(value, name) ? value[name] : undefined);
  for (const name of ["subject", "root"])
    if (typeof has(name) !== "string" || has(name) === "")
      fault(`invalid_${name}`, name, `"${name}" must be a non-empty string; add it`);
  const { plan, version, expiresAt, limit, grants, packed } = {
    plan: has("plan"),
    version: has("version"),
    expiresAt: has("expiresAt"),
    limit: has("limit"),
    grants: has("grants"),
    packed: has("packed"),
  };
  if (plan !== undefined && typeof plan !== "string")
    fault("invalid_plan", "plan", "the plan must be a string; leave it out if there is none");
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 0)
    fault(
      "invalid_version",
      "version",
      "the version must be a whole number from 0; raise it with every change",
    );
  if (expiresAt !== undefined && !isExpiry(expiresAt))
    fault("invalid_expiry", "expiresAt", "expiresAt must be ISO 8601 with a zone, as 2030-01-31T12:00:00Z");
  if (limit !== undefined && !isLimit(limit))
    fault(
      "invalid_limit",
      "limit",
      'a limit needs a reason ("org_not_active" or "second_factor_required") and a list of permissions',
    );
  if ((grants === undefined) === (packed === undefined))
    fault("invalid_grants", "grants", `a snapshot needs either "grants" or "packed"`);
  else if (Array.isArray(grants)) {
    for (const [at, grant] of grants.entries())
      if (!isGrant(grant))
        fault("invalid_grant", `grants[${at}]`, "a grant needs the strings scope, id, role and source");
  } else if (Array.isArray(packed)) {
    for (const [at, group] of packed.entries())
      if (!isGroup(group))
        fault(
          "invalid_grant",
          `packed[${at}]`,
          "a group must be [scope, role, source, ids]; pack the snapshot with packSnapshot",
        );
  } else fault("invalid_grants", "grants", "grants must be a list");
  return faults;
}
