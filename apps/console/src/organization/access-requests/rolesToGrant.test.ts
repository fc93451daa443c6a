import type { OrganizationRole } from "@rolecall/organization";
import type { OrganizationState } from "@rolecall/organization/rules";
import { describe, expect, it } from "vitest";
import { rolesToGrant } from "./rolesToGrant.ts";

const member = (userId: string, role: OrganizationRole) => ({
  userId,
  email: `${userId}@acme.test`,
  emailVerified: true,
  role,
  status: "active" as const,
  version: 1,
  joinedAt: 0,
});
const state: OrganizationState = {
  organization: {
    id: "acme",
    name: "Acme",
    state: "active",
    plan: "growth",
    twoFactorRequired: false,
    createdAt: 0,
  },
  members: [member("olga", "owner"), member("ada", "admin"), member("tom", "member")],
  invitations: [],
  projects: [{ id: "web", name: "Web" }],
  teams: [],
  grants: [],
  sends: [],
};
const offered = (
  actor: string,
  request: Parameters<typeof rolesToGrant>[0],
  within: OrganizationState = state,
) =>
  rolesToGrant(request, within, { actor: { userId: actor, email: `${actor}@acme.test` }, now: 1 }).map(
    ({ key }) => key,
  );
const audit = { permission: "audit.view", userId: "tom" } as const;
const explore = { permission: "report.explore", project: "web", userId: "tom" } as const;

describe("the roles to grant a request", () => {
  it("are those that you may give: an admin is not offered to make owners", () => {
    expect(offered("olga", audit)).toEqual(["organization admin", "organization owner"]);
    expect(offered("ada", audit)).toEqual(["organization admin"]);
  });

  it("begin with the lowest in the project, where it is about one", () => {
    const [first] = offered("ada", explore);
    expect(first).toMatch(/^project /);
    const anywhere = offered("ada", { permission: "report.explore", userId: "tom" });
    expect(anywhere.length).toBeGreaterThan(0);
    expect(anywhere.every((key) => key.startsWith("organization"))).toBe(true);
  });

  it("leave out what the plan does not have, what someone has already, and everyone who has left", () => {
    const onEnterprise = { ...state, organization: { ...state.organization, plan: "enterprise" as const } };
    expect(offered("ada", explore, onEnterprise).length).toBeGreaterThan(offered("ada", explore).length);
    const granted = { ...state, grants: [{ projectId: "web", userId: "tom", role: "admin" as const }] };
    expect(offered("ada", explore, granted)).not.toContain("project admin");
    expect(offered("ada", { ...explore, userId: "gone" })).toEqual([]);
  });

  it("say what each adds", () => {
    const actor = { userId: "ada", email: "ada@acme.test" };
    const choices = rolesToGrant(explore, state, { actor, now: 1 });
    const inProject = choices.filter(({ key }) => key.startsWith("project"));
    expect(inProject.length).toBeGreaterThan(0);
    expect(inProject.every(({ gain }) => gain.permissions.includes("report.explore"))).toBe(true);
    const [organizationRole] = rolesToGrant(audit, state, { actor, now: 1 });
    expect(organizationRole?.gain.permissions).toContain("audit.view");
    expect(organizationRole?.gain.projects).toEqual([{ projectId: "web", to: "admin" }]);
  });
});
