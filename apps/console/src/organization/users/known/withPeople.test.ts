import { factsOf, type OrganizationState } from "@rolecall/organization/rules";
import { expect, it } from "vitest";
import { withPeople } from "./withPeople.ts";

const state: OrganizationState = {
  organization: { id: "acme", name: "Acme", state: "active", plan: "growth", seats: 3, createdAt: 0 },
  members: [],
  invitations: [],
  projects: [{ id: "web", name: "Web" }],
  teams: [{ id: "growth", name: "Growth", projects: [], userIds: [] }],
  grants: [],
  sends: [],
};
const ada = {
  userId: "ada",
  email: "ada@acme.test",
  role: "member",
  status: "active",
  version: 4,
  joinedAt: 1,
  teams: [{ id: "growth", name: "Growth" }],
  projects: [{ id: "web", name: "Web", role: "analyst", source: "individual" }],
} as const;
const found = [{ ...ada, teams: [...ada.teams], projects: [...ada.projects] }];

it("adds a member with teams and grants", () => {
  const facts = factsOf(withPeople(state, found));
  expect(facts.memberByEmail("ada@acme.test")?.version).toBe(4);
  expect(facts.teamsOf("ada").map(({ id }) => id)).toEqual(["growth"]);
  expect(facts.grantsOf("ada")).toEqual([{ projectId: "web", userId: "ada", role: "analyst" }]);
});

it("leaves as many seats free as before", () => {
  const after = withPeople(state, found);
  expect((after.organization.seats ?? 0) - factsOf(after).activeMembers()).toBe(3);
});

it("adds no one twice", () => {
  const once = withPeople(state, found);
  expect(withPeople(once, found)).toBe(once);
});
