import type { MembershipKeeper } from "../../src/better-auth.ts";

/** Stands in for an authority in which no one is a member of anything. */
export const keepsNothing: MembershipKeeper = {
  updatePerson: async () => {},
  deleteAccount: async () => ({ status: "unchanged", organization: "" }),
};
