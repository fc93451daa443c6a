import type { OrganizationPermission } from "@rolecall/organization";

/** Acts that end something or hand it over: they come with running the place, and no one is given them for asking. */
const neverAsked: readonly OrganizationPermission[] = [
  "org.delete",
  "org.deletion.cancel",
  "org.ownership.transfer",
  "member.owner.assign",
  "project.delete",
  "project.transfer",
  "project.reset",
];

/** Whether people can ask the owners and admins for a permission. */
export const isAskable = (permission: OrganizationPermission): boolean => !neverAsked.includes(permission);
