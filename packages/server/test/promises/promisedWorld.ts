import type { OrganizationState } from "@rolecall/organization/rules";
import { day, noon, organization, sendsTo, type Sketch } from "../../../organization/test/organizations.ts";
import { hashToken } from "../../src/authority/hashToken.ts";

const people = {
  olga: "owner",
  anna: "admin",
  arno: "admin",
  bill: "billingAdmin",
  kim: "member",
  maya: "member",
  mike: "member",
  susi: { role: "member", status: "suspended" },
  sven: { role: "owner", status: "suspended", emailVerified: false },
  unve: { role: "member", emailVerified: false },
} as const;

const projects = { web: { grants: { bill: "analyst", kim: "owner" } } } as const;

const teams = {
  growth: { users: ["maya"], projects: { web: "consumer" } },
  search: {},
  annas: { users: ["anna"] },
  leads: { projects: { web: "admin" } },
  heads: { projects: { web: "owner" } },
} as const;

const places = [{ projectId: "web", role: "analyst" }] as const;
const past = { createdAt: noon - 9 * day, expiresAt: noon - 2 * day };

/** What there is in every organization of the tests: invitations in each state, and some that are above an admin. */
const invitations = [
  { id: "open" },
  { id: "late", ...past, projects: places },
  { id: "again", email: "open@guest.example", state: "expired", ...past },
  { id: "gone", state: "revoked" },
  { id: "left", state: "declined" },
  { id: "used", state: "accepted", acceptedBy: "used" },
  { id: "boss", role: "owner" },
  { id: "peer", role: "admin" },
  { id: "member", email: "mike@acme.example" },
] as const;

async function sketched(id: string, sketch: Sketch = {}): Promise<OrganizationState> {
  const state = organization({
    people,
    projects,
    teams,
    invitations,
    ...sketch,
    organization: { id, name: "Acme", ...sketch.organization },
  });
  const hashed = state.invitations.map(async (each) => ({
    ...each,
    tokenHash: await hashToken(`${id}-${each.id}`),
  }));
  return {
    ...state,
    // all but one have a second factor, so that only that one meets what requires it
    members: state.members.map((each) => ({ ...each, secondFactor: each.userId !== "neil" })),
    invitations: await Promise.all(hashed),
  };
}

/** How many active members each organization has. */
const active = Object.values(people).filter((held) => typeof held === "string" || !("status" in held)).length;

/**
 * Organizations in which every refusal can be met: `here` has no limits, the others are as their names say. The token of
 * an invitation is its organization and its id, as in `here-open`.
 */
export const promisedWorld = (): Promise<OrganizationState[]> =>
  Promise.all([
    sketched("here"),
    sketched("small", { plan: "free" }),
    sketched("full", { organization: { seats: active } }),
    sketched("picky", { organization: { allowedDomains: ["acme.example"] } }),
    sketched("busy", { sends: sendsTo("guest.example", 10) }),
    sketched("strict", {
      people: { ...people, neil: "owner" },
      organization: { twoFactorRequired: true },
    }),
    sketched("closing", { organization: { state: "deletionRequested", purgeAt: noon + day } }),
    sketched("overdue", { organization: { state: "deletionRequested", purgeAt: noon - 1 } }),
    sketched("single", { people: { ...people, olga: "member", only: "owner" } }),
    sketched("nova", { projects: {}, teams: {}, invitations: [] }),
  ]);
