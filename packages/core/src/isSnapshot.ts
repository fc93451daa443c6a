import type { LimitReason, PackedSnapshot, Snapshot } from "./Snapshot.ts";

const isText = (value: unknown) => typeof value === "string";
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Tells whether a text is an ISO 8601 date and time with its zone. */
export function isExpiry(value: unknown): boolean {
  return typeof value === "string" && /T.*(Z|[+-]\d\d:\d\d)$/.test(value) && Date.parse(value) >= 0;
}

/** Tells whether a value has the shape of a limit, with a reason that this version knows. */
export const isLimit = (value: unknown): boolean =>
  isObject(value) && isLimitReason(value["reason"]) && isTexts(value["permissions"]);

const isLimitReason = (value: unknown): value is LimitReason =>
  value === "org_not_active" || value === "second_factor_required";

/** Tells whether a value has the shape of a snapshot; `snapshotFaults` says what is wrong where it has not. */
export function isSnapshot(value: unknown): value is Snapshot | PackedSnapshot {
  if (!isObject(value)) return false;
  const { subject, root, plan, version, expiresAt, limit, grants, packed } = value;
  return (
    isText(subject) &&
    isText(root) &&
    subject !== "" &&
    root !== "" &&
    (plan === undefined || isText(plan)) &&
    Number.isSafeInteger(version) &&
    Number(version) >= 0 &&
    (expiresAt === undefined || isExpiry(expiresAt)) &&
    (limit === undefined || isLimit(limit)) &&
    (grants === undefined
      ? Array.isArray(packed) && packed.every(isGroup)
      : packed === undefined && Array.isArray(grants) && grants.every(isGrant))
  );
}

/** Tells whether a value has the shape of a grant. */
export const isGrant = (value: unknown): boolean =>
  isObject(value) && [value["scope"], value["id"], value["role"], value["source"]].every(isText);

/** Tells whether a value has the shape of a group of a packed snapshot. */
export const isGroup = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 4 && isTexts(value.slice(0, 3)) && isTexts(value[3]);
