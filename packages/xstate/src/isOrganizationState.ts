import type { OrganizationState } from "@rolecall/organization/rules";
import { isMemberRecord } from "./isMemberRecord.ts";
import { isRecord } from "./isRecord.ts";

const lists = [
  "members",
  "invitations",
  "teams",
  "projects",
  "grants",
  "sends",
] as const satisfies readonly (keyof OrganizationState)[];

/** Tells whether something is an organization that verdicts can be made of. */
export function isOrganizationState(value: unknown): value is OrganizationState {
  if (!isRecord(value) || !isRecord(value["organization"])) return false;
  const { id, name, state, plan } = value["organization"];
  if (![id, name, state, plan].every((each) => typeof each === "string")) return false;
  return (
    lists.every((list) => {
      const items = value[list];
      return Array.isArray(items) && items.every(isRecord);
    }) &&
    // the line above has seen that it is a list
    (value["members"] as unknown[]).every(isMemberRecord)
  );
}
