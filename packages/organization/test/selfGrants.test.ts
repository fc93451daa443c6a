import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../src/rules/decide.ts";
import { factsOf } from "../src/rules/factsOf.ts";
import { grantRules } from "../src/rules/grantRules.ts";
import { invite } from "../src/rules/invite.ts";
import { projectRules } from "../src/rules/projectRules.ts";
import { teamRules } from "../src/rules/teamRules.ts";
import type { Command, Context } from "../src/rules/Command.ts";
import type { Facts } from "../src/rules/Facts.ts";
import type { Outcome } from "../src/rules/Outcome.ts";
import { anyOrganization, anyProjectRole, people, projectIds, teamIds } from "./organizationArbitrary.ts";
import { afterwards, answerOf, asks, emailOf, member, organization } from "./organizations.ts";
import { ownAdditions } from "./ownAdditions.ts";

/** The commands by which people can give something to themselves. */
const paths = {
  "grant.set": (userId, projectId, _teamId, role) => ({ type: "grant.set", projectId, userId, role }),
  "team.addUser": (userId, _projectId, teamId) => ({ type: "team.addUser", teamId, userId }),
  "team.setProject": (_userId, projectId, teamId, role) => ({
    type: "team.setProject",
    teamId,
    projectId,
    role,
  }),
  "project.setEveryoneRole": (_userId, projectId, _teamId, role) => ({
    type: "project.setEveryoneRole",
    projectId,
    role,
  }),
  invite: (userId, projectId, teamId, role) => ({
    type: "invite",
    via: "list",
    id: "new",
    tokenHash: "new",
    email: emailOf(userId),
    role: "member",
    projects: [{ projectId, role }],
    teamIds: role === "admin" ? [teamId] : [],
  }),
} as const satisfies Readonly<
  Record<
    string,
    (
      userId: string,
      projectId: string,
      teamId: string,
      role: "owner" | "admin" | "analyst" | "consumer",
    ) => Command
  >
>;
type Path = keyof typeof paths;
// Object.keys widens the names of this literal to string.
const names = Object.keys(paths) as Path[];

/** Organizations in which Ada is an admin, because admins have most to give, and in a team. */
const withAdmin = fc
  .tuple(anyOrganization, fc.subarray<string>([...teamIds], { minLength: 1 }))
  .map(([state, teams]) => ({
    ...state,
    organization: { ...state.organization, state: "active" as const },
    members: [...state.members.filter(({ userId }) => userId !== "ada"), member("ada", { role: "admin" })],
    teams: state.teams.map((team) => ({
      ...team,
      userIds: [...team.userIds.filter((id) => id !== "ada"), ...(teams.includes(team.id) ? ["ada"] : [])],
    })),
  }));

describe("what people give to themselves", () => {
  it("is refused to everyone but owners exactly where it adds to what they may do on some plan", () => {
    const answers = new Map<string, number>();
    fc.assert(
      fc.property(
        withAdmin,
        fc.constantFrom("ada", "ada", ...people),
        fc.constantFrom(...names),
        fc.constantFrom(...projectIds),
        fc.constantFrom(...teamIds),
        anyProjectRole,
        (state, userId, path, projectId, teamId, role) => {
          const command = paths[path](userId, projectId, teamId, role);
          const facts = factsOf(state);
          const byRule = askRule(facts, command, asks(userId));
          const found = decide(facts, command, asks(userId));
          const added = ownAdditions(state, afterwards(state, byRule), userId);
          const isOwner = state.members.some((each) => each.userId === userId && each.role === "owner");
          const expected = added.length > 0 && !isOwner ? "self_grant" : answerOf(byRule);
          expect(answerOf(found)).toBe(expected);
          const answer = `${path} ${isOwner ? "by an owner " : ""}${expected}`;
          answers.set(answer, (answers.get(answer) ?? 0) + 1);
        },
      ),
      { numRuns: 2000 },
    );
    // Where nothing is refused or nothing goes through, the test shows nothing.
    const shown = [...answers.keys()];
    for (const path of ["grant.set", "team.addUser", "team.setProject", "invite"] as const)
      expect(shown).toEqual(
        expect.arrayContaining([`${path} done`, `${path} self_grant`, `${path} by an owner done`]),
      );
    // What everyone has counts for no permission that the organization role does not bring already.
    expect(shown).toContain("project.setEveryoneRole done");
    expect(shown).not.toContain("project.setEveryoneRole self_grant");
  }, 120_000);

  it.each(["free", "growth", "enterprise"] as const)(
    "is refused on the %s plan for what an upgrade would bring",
    (plan) => {
      const state = organization({ people: { olga: "owner", ada: "admin" }, projects: { web: {} }, plan });
      const command = { type: "grant.set", projectId: "web", userId: "ada", role: "admin" } as const;
      expect(answerOf(decide(factsOf(state), command, asks("ada")))).toBe("self_grant");
    },
  );

  it("names the place, and says who can help", () => {
    const state = organization({ people: { olga: "owner", ada: "admin" }, projects: { web: {} } });
    const command = { type: "grant.set", projectId: "web", userId: "ada", role: "admin" } as const;
    expect(decide(factsOf(state), command, asks("ada"))).toMatchObject({
      refusal: {
        message:
          "You can't give yourself more access in Web. Ask an owner or another admin of Acme to do it for you.",
      },
    });
  });

  it("can be given by another admin, and by an owner to themselves", () => {
    const state = organization({
      people: { olga: "owner", ada: "admin", alan: "admin" },
      projects: { web: {} },
    });
    const give = (userId: string) =>
      ({ type: "grant.set", projectId: "web", userId, role: "admin" }) as const;
    expect(answerOf(decide(factsOf(state), give("ada"), asks("alan")))).toBe("done");
    expect(answerOf(decide(factsOf(state), give("olga"), asks("olga")))).toBe("done");
  });

  it("is no matter where a project is created, a role is laid down or someone else's offer is accepted", () => {
    const state = organization({
      people: { olga: "owner", ada: "admin", bill: "billingAdmin" },
      projects: { web: {} },
      invitations: [
        {
          id: "one",
          email: emailOf("ines"),
          invitedBy: "ada",
          projects: [{ projectId: "web", role: "admin" }],
        },
      ],
    });
    const answers = (
      [
        ["ada", { type: "project.create", id: "shop", name: "Shop" }],
        // a member may ask for the export of a person's data, and a billing admin may not
        ["bill", { type: "member.stepDown", role: "member" }],
        ["ines", { type: "invitation.accept", tokenHash: "hash-of-one" }],
      ] as const
    ).map(([who, command]) => answerOf(decide(factsOf(state), command, asks(who))));
    expect(answers).toEqual(["done", "done", "done"]);
  });
});

/** Asks the rule of a command alone, without what is checked for every command. */
function askRule(facts: Facts, command: ReturnType<(typeof paths)[Path]>, context: Context): Outcome {
  if (command.type === "grant.set") return grantRules(facts, command, context);
  if (command.type === "project.setEveryoneRole") return projectRules(facts, command, context);
  if (command.type === "invite") return invite(facts, command, context);
  return teamRules(facts, command, context);
}
