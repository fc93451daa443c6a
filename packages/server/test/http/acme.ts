import type { OrganizationState } from "@rolecall/organization/rules";
import { day, noon, organization } from "../../../organization/test/organizations.ts";

/** The people of the tests, all with one letter: owners, admin, billing admin, members, one suspended. */
export const acme: OrganizationState = organization({
  people: {
    olga: "owner",
    otto: "owner",
    anna: "admin",
    bill: "billingAdmin",
    maya: "member",
    mike: "member",
    susi: { role: "member", status: "suspended" },
  },
  projects: {
    web: { grants: { maya: "admin", bill: "analyst" } },
    shop: {},
    docs: { everyone: "consumer" },
  },
  teams: {
    growth: { users: ["maya", "mike"], projects: { shop: "analyst", web: "consumer" } },
    search: { users: [], projects: {} },
  },
  invitations: [
    {
      id: "i-open",
      email: "new@acme.example",
      state: "pending",
      createdAt: noon - day,
      expiresAt: noon + day,
    },
    {
      id: "i-late",
      email: "late@acme.example",
      state: "pending",
      createdAt: noon - 9 * day,
      expiresAt: noon - day,
    },
    { id: "i-gone", email: "gone@acme.example", state: "revoked", createdAt: noon - 3 * day },
    { id: "i-hidden", email: "hid@acme.example", state: "declined", hidden: true, createdAt: noon - 2 * day },
  ],
});

/** Another organization, with people and things of the same names, which no one of Acme may reach. */
export const globex: OrganizationState = organization({
  organization: { id: "globex", name: "Globex" },
  people: { gina: "owner", gus: "member" },
  projects: { lab: { grants: { gus: "owner" } } },
  teams: { crew: { users: ["gus"], projects: { lab: "admin" } } },
  invitations: [{ id: "i-globex", email: "new@globex.example", state: "pending", invitedBy: "gina" }],
});
