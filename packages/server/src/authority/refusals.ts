import type { Refusal } from "@rolecall/organization/rules";

/** Answers alike whether an organization is not there or is someone else's. */
export const notAMember: Refusal = {
  code: "not_a_member",
  message:
    "This organization doesn't exist, or you are not a member of it. Check the address, or ask for an invitation.",
  path: "organization",
};

/** Answers alike whether a link is wrong, used, or has never been one. */
const unknownInvitation: Refusal = {
  code: "invitation_not_found",
  message: "This invitation link doesn't work. Use the link in the latest email you were sent.",
};

/** Answers a command about a record that is newer than the one the person saw. */
const stale: Refusal = {
  code: "stale",
  message: "Someone changed this after you loaded it. Reload it, then try again.",
  path: "version",
};

/** What the authority refuses by itself, beside what the rules do. */
export const refusals = { notAMember, unknownInvitation, stale } as const;
