import { describe, expect, it } from "vitest";
import { day, invitation, member, noon, organization } from "../../test/organizations.ts";
import { applyChanges } from "./applyChanges.ts";
import type { Change } from "./Change.ts";

const acme = organization({
  people: { olga: "owner", maya: "member" },
  projects: { web: { grants: { maya: "analyst" } } },
  teams: { growth: { users: ["maya"], projects: { web: "admin" } } },
  invitations: [{ id: "first" }],
});

describe("applyChanges", () => {
  it("leaves the earlier state as it is", () => {
    const before = structuredClone(acme);
    const team = { id: "growth", name: "Garden", projects: [] };
    const changes: readonly Change[] = [
      { type: "member.removed", member: member("maya"), how: "left" },
      { type: "project.removed", projectId: "web" },
      { type: "team.updated", team, before: team },
      { type: "invitation.added", invitation: invitation({ id: "second" }) },
    ];
    const then = applyChanges(acme, changes, noon);
    expect(acme).toEqual(before);
    expect(then.members.map(({ userId }) => userId)).toEqual(["olga"]);
    expect(then.teams).toEqual([{ ...team, userIds: [] }]);
    expect(then.projects).toEqual([]);
    expect(then.grants).toEqual([]);
    expect(then.invitations.map(({ id }) => id)).toEqual(["first", "second"]);
  });

  it("takes deleted places out of invitations that can still be accepted or sent again, and of no others", () => {
    const offer = { projects: [{ projectId: "web", role: "analyst" }], teamIds: ["growth", "core"] } as const;
    const states = ["pending", "expired", "accepted", "declined", "revoked"] as const;
    const state = organization({
      projects: { web: {} },
      teams: { growth: {}, core: {} },
      invitations: states.map((each) => ({ ...offer, id: each, state: each })),
    });
    const changes: readonly Change[] = [
      { type: "project.removed", projectId: "web" },
      { type: "team.removed", team: { id: "growth", name: "Growth", projects: [] } },
    ];
    const { invitations } = applyChanges(state, changes, noon);
    const left = { projects: [], teamIds: ["core"] };
    expect(invitations.map(({ projects, teamIds }) => ({ projects, teamIds }))).toEqual([
      left,
      left,
      offer,
      offer,
      offer,
    ]);
  });

  it("never makes two of one: the later record counts", () => {
    const changes: readonly Change[] = [
      { type: "member.added", member: member("maya", { role: "admin" }) },
      { type: "project.added", project: { id: "web", name: "Site" } },
      { type: "grant.set", projectId: "web", userId: "maya", role: "owner" },
      { type: "invitation.added", invitation: invitation({ id: "first", role: "admin" }) },
      { type: "team.added", team: { id: "growth", name: "Garden", projects: [] } },
    ];
    const then = applyChanges(acme, changes, noon);
    expect(then.members.map(({ userId, role }) => [userId, role])).toEqual([
      ["olga", "owner"],
      ["maya", "admin"],
    ]);
    expect(then.projects).toEqual([{ id: "web", name: "Site" }]);
    expect(then.grants).toEqual([{ projectId: "web", userId: "maya", role: "owner" }]);
    expect(then.invitations.map(({ role }) => role)).toEqual(["admin"]);
    expect(then.teams.map(({ name }) => name)).toEqual(["Garden"]);
  });

  it("takes what is not there for nothing", () => {
    const nowhere = { id: "none", name: "None", projects: [] };
    const changes: readonly Change[] = [
      { type: "member.removed", member: member("stranger"), how: "removed" },
      { type: "project.removed", projectId: "none" },
      { type: "team.removed", team: nowhere },
      { type: "team.updated", team: nowhere, before: nowhere },
      { type: "team.joined", team: nowhere, userId: "olga" },
      { type: "team.left", team: nowhere, userId: "maya" },
      { type: "grant.removed", projectId: "web", userId: "olga" },
      { type: "target.skipped", kind: "team", id: "none" },
    ];
    expect(applyChanges(acme, changes, noon)).toEqual(acme);
    expect(applyChanges(undefined, changes, noon)).toBeUndefined();
  });

  it("keeps who is in a team apart from what the team has", () => {
    const team = { id: "growth", name: "Garden", projects: [] };
    const joined = applyChanges(acme, [{ type: "team.joined", team, userId: "olga" }], noon);
    expect(joined.teams[0]?.userIds).toEqual(["maya", "olga"]);
    expect(applyChanges(joined, [{ type: "team.joined", team, userId: "olga" }], noon)).toEqual(joined);
    const renamed = applyChanges(joined, [{ type: "team.updated", team, before: team }], noon);
    expect(renamed.teams).toEqual([{ ...team, userIds: ["maya", "olga"] }]);
    const left = applyChanges(renamed, [{ type: "team.left", team, userId: "maya" }], noon);
    expect(left.teams[0]?.userIds).toEqual(["olga"]);
  });

  it("remembers the invitation mails of the last 24 hours", () => {
    const sent = organization({
      sends: [
        { at: noon - day, domain: "early.example", email: "ina@early.example" },
        { at: noon - day + 1, domain: "late.example", email: "ira@late.example" },
      ],
    });
    const changes: readonly Change[] = [
      { type: "mail.queued", kind: "invitation", to: "Ines@Guest.Example", about: "first" },
      { type: "mail.queued", kind: "role.changed", to: "maya@acme.example", about: "maya" },
    ];
    expect(applyChanges(sent, changes, noon).sends).toEqual([
      { at: noon - day + 1, domain: "late.example", email: "ira@late.example" },
      { at: noon, domain: "guest.example", email: "ines@guest.example" },
    ]);
  });
});
