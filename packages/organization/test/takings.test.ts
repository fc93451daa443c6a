import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Command } from "../src/rules/Command.ts";
import { decide } from "../src/rules/decide.ts";
import { factsOf } from "../src/rules/factsOf.ts";
import type { OrganizationState } from "../src/rules/records.ts";
import { anyOrganization, anyProjectRole, projectIds, teamIds } from "./organizationArbitrary.ts";
import { answerOf, asks, emailOf, member, organization } from "./organizations.ts";

const acme = organization({
  people: { olga: "owner", ada: "admin", pia: "member", max: "member" },
  projects: {
    web: { grants: { pia: "owner" } },
    shop: { grants: { max: "admin" } },
  },
  teams: { core: { users: ["max"], projects: { web: "owner" } }, sales: { projects: { shop: "admin" } } },
  invitations: [
    { id: "to-web", projects: [{ projectId: "web", role: "owner" }] },
    { id: "to-core", teamIds: ["core"] },
    { id: "to-sales", teamIds: ["sales"], projects: [{ projectId: "shop", role: "admin" }] },
    { id: "as-admin", role: "admin" },
  ],
});
const offer = { role: "member", projects: [], teamIds: [] } as const;

// What an admin, who is project admin everywhere, is answered: about what they could not give, and what they could.
const taking: readonly (readonly [string, Command, Command])[] = [
  [
    "lowering what a team has in a project",
    { type: "team.setProject", teamId: "core", projectId: "web", role: "admin" },
    { type: "team.setProject", teamId: "sales", projectId: "shop", role: "analyst" },
  ],
  [
    "taking a project from a team",
    { type: "team.removeProject", teamId: "core", projectId: "web" },
    { type: "team.removeProject", teamId: "sales", projectId: "shop" },
  ],
  ["deleting a team", { type: "team.delete", teamId: "core" }, { type: "team.delete", teamId: "sales" }],
  [
    "lowering a grant",
    { type: "grant.set", projectId: "web", userId: "pia", role: "consumer" },
    { type: "grant.set", projectId: "shop", userId: "max", role: "consumer" },
  ],
  [
    "ending a grant",
    { type: "grant.revoke", projectId: "web", userId: "pia" },
    { type: "grant.revoke", projectId: "shop", userId: "max" },
  ],
  [
    "editing what an invitation offers in a project",
    { type: "invitation.edit", id: "to-web", ...offer },
    { type: "invitation.edit", id: "to-sales", ...offer },
  ],
  [
    "editing what an invitation offers through a team",
    { type: "invitation.edit", id: "to-core", ...offer },
    { type: "invitation.edit", id: "to-sales", ...offer },
  ],
  [
    "revoking an offer in a project",
    { type: "invitation.revoke", id: "to-web" },
    { type: "invitation.revoke", id: "to-sales" },
  ],
  [
    "revoking an offer through a team",
    { type: "invitation.revoke", id: "to-core" },
    { type: "invitation.revoke", id: "to-sales" },
  ],
];

describe("taking away and lowering", () => {
  it.each(taking)("asks whether one could have given it: %s", (_what, above, within) => {
    const answers = (who: string) =>
      [above, within].map((command) => answerOf(decide(factsOf(acme), command, asks(who))));
    expect(answers("ada")).toEqual(["target_outranks_actor", "done"]);
    expect(answers("olga")).toEqual(["done", "done"]);
  });

  it("asks no more than its own rule where a person is taken out", () => {
    const commands: readonly Command[] = [
      { type: "team.removeUser", teamId: "core", userId: "max" },
      { type: "member.remove", userId: "pia" },
      { type: "member.suspend", userId: "pia" },
    ];
    for (const command of commands)
      expect(answerOf(decide(factsOf(acme), command, asks("ada")))).toBe("done");
  });

  it("still lets an admin send, hide and look after what others offer", () => {
    const ended = {
      ...acme,
      invitations: acme.invitations.map((each) => ({ ...each, state: "revoked" as const })),
    };
    const hide = { type: "invitation.hide", id: "to-web" } as const;
    expect(answerOf(decide(factsOf(ended), hide, asks("ada")))).toBe("done");
    const resend = { type: "invitation.resend", id: "as-admin", tokenHash: "new", mail: true } as const;
    expect(answerOf(decide(factsOf(acme), resend, asks("ada")))).toBe("done");
  });

  it("ignores roles in projects that are gone", () => {
    const gone = organization({
      people: { olga: "owner", ada: "admin" },
      invitations: [{ id: "one", projects: [{ projectId: "gone", role: "owner" }], teamIds: ["gone"] }],
    });
    const revoke = { type: "invitation.revoke", id: "one" } as const;
    expect(answerOf(decide(factsOf(gone), revoke, asks("ada")))).toBe("done");
    const edit = { type: "invitation.edit", id: "one", ...offer } as const;
    expect(answerOf(decide(factsOf(gone), edit, asks("ada")))).toBe("done");
  });

  it("answers an admin as it answers an owner wherever the admin could have given what is taken", () => {
    let [refused, alike] = [0, 0];
    fc.assert(
      fc.property(
        anyOrganization,
        fc.constantFrom("team.setProject", "team.removeProject", "team.delete"),
        fc.constantFrom(...projectIds),
        fc.constantFrom(...teamIds),
        anyProjectRole.filter((role) => role !== "owner"),
        (drawn, type, projectId, teamId, role) => {
          const state = withAdmin(drawn);
          const command = commandOf(type, projectId, teamId, role);
          const answer = (who: string) => answerOf(decide(factsOf(state), command, asks(who)));
          const team = state.teams.find(({ id }) => id === teamId);
          const touched = (team?.projects ?? []).filter(
            (each) => type === "team.delete" || each.projectId === projectId,
          );
          const isAbove = touched.some((each) => each.role === "owner" && !owns(state, each.projectId));
          const byOwner = answer("olga");
          const isRefused = isAbove && byOwner !== "unchanged";
          if (isRefused) refused += 1;
          else alike += 1;
          // to herself she may not give it, which is another matter
          expect([isRefused ? "target_outranks_actor" : byOwner, "self_grant"]).toContain(answer("ada"));
        },
      ),
      { numRuns: 1000 },
    );
    expect(Math.min(refused, alike)).toBeGreaterThan(50);
  });
});

function commandOf(
  type: "team.setProject" | "team.removeProject" | "team.delete",
  projectId: string,
  teamId: string,
  role: "admin" | "analyst" | "consumer",
): Command {
  if (type === "team.delete") return { type, teamId };
  return type === "team.removeProject" ? { type, teamId, projectId } : { type, teamId, projectId, role };
}

/** The same organization, active, with Olga as an owner and Ada as an admin. */
function withAdmin(state: OrganizationState): OrganizationState {
  return {
    ...state,
    organization: { ...state.organization, state: "active", twoFactorRequired: false },
    members: [
      ...state.members.filter(({ userId }) => userId !== "ada"),
      member("ada", { role: "admin", email: emailOf("ada") }),
    ],
  };
}

/** Whether Ada is an owner of a project, from whatever source. */
function owns({ grants, teams, projects }: OrganizationState, projectId: string): boolean {
  return (
    projects.some(({ id, everyoneRole }) => id === projectId && everyoneRole === "owner") ||
    grants.some((each) => each.userId === "ada" && each.projectId === projectId && each.role === "owner") ||
    teams.some(
      (team) =>
        team.userIds.includes("ada") &&
        team.projects.some((each) => each.projectId === projectId && each.role === "owner"),
    )
  );
}
