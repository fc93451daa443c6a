import { describe, expect, it } from "vitest";
import { afterwards, answerOf, asks, organization } from "../../test/organizations.ts";
import type { Context } from "./Command.ts";
import { factsOf } from "./factsOf.ts";
import type { OrganizationState } from "./records.ts";
import { snapshotOf } from "./snapshotOf.ts";
import { teamRules } from "./teamRules.ts";
import type { TeamCommand } from "./teamRules.ts";

const people = { olga: "owner", ada: "admin", bill: "billingAdmin", maya: "member", max: "member" } as const;
const projects = { web: { grants: { max: "consumer" } }, shop: {} } as const;
const teams = {
  growth: { users: ["max"], projects: { web: "admin" } },
  core: { users: [], projects: { shop: "owner" } },
} as const;
const acme = organization({ people, projects, teams });
const grace = organization({ people, projects, teams, organization: { state: "deletionRequested" } });

const done: readonly TeamCommand[] = [
  { type: "team.create", id: "sales", name: "Sales" },
  { type: "team.rename", teamId: "growth", name: "Garden" },
  { type: "team.delete", teamId: "growth" },
  { type: "team.addUser", teamId: "growth", userId: "maya" },
  { type: "team.removeUser", teamId: "growth", userId: "max" },
  { type: "team.setProject", teamId: "growth", projectId: "shop", role: "admin" },
  { type: "team.setProject", teamId: "growth", projectId: "web", role: "analyst" },
  { type: "team.removeProject", teamId: "growth", projectId: "web" },
];

describe("teamRules", () => {
  it.each(done)("permit owners and admins alone: $type", (command) => {
    const answers = ["olga", "ada", "bill", "maya", "max", "stranger"].map((who) =>
      answer(acme, command, asks(who)),
    );
    expect(answers).toEqual(["done", "done", ...Array.from({ length: 4 }, () => "not_permitted")]);
  });

  it.each(done)("wait while the organization is about to be deleted: $type", (command) => {
    expect(answer(grace, command, asks("olga"))).toBe("org_not_active");
    expect(answer(grace, command, asks("maya"))).toBe("org_not_active");
  });

  it.each(done)("change nothing when it is so already: $type", (command) => {
    const then = after(acme, command, "olga");
    const again = answer(then, command, asks("olga"));
    expect(again).toBe(command.type === "team.delete" ? "unknown_target" : "unchanged");
  });

  it("name no two teams alike, in whatever letters", () => {
    for (const name of ["Growth", " GROWTH ", "growth"]) {
      expect(answer(acme, { type: "team.create", id: "new", name }, asks("ada"))).toBe("name_taken");
      expect(answer(acme, { type: "team.rename", teamId: "core", name }, asks("ada"))).toBe("name_taken");
    }
    expect(answer(acme, { type: "team.rename", teamId: "growth", name: "GROWTH" }, asks("ada"))).toBe("done");
    expect(answer(acme, { type: "team.create", id: "growth", name: "Other" }, asks("ada"))).toBe(
      "name_taken",
    );
  });

  it("take no empty and no endless name", () => {
    for (const name of ["", "  ", "a".repeat(101)]) {
      expect(answer(acme, { type: "team.create", id: "new", name }, asks("ada"))).toBe("invalid_name");
      expect(answer(acme, { type: "team.rename", teamId: "core", name }, asks("ada"))).toBe("invalid_name");
    }
  });

  it("do not find teams, people and projects from elsewhere", () => {
    const commands: readonly TeamCommand[] = [
      { type: "team.rename", teamId: "none", name: "New" },
      { type: "team.delete", teamId: "none" },
      { type: "team.addUser", teamId: "none", userId: "maya" },
      { type: "team.removeUser", teamId: "none", userId: "maya" },
      { type: "team.setProject", teamId: "none", projectId: "web", role: "admin" },
      { type: "team.setProject", teamId: "growth", projectId: "none", role: "admin" },
      { type: "team.removeProject", teamId: "none", projectId: "web" },
      { type: "team.removeProject", teamId: "growth", projectId: "none" },
    ];
    for (const command of commands) expect(answer(acme, command, asks("olga"))).toBe("unknown_target");
    for (const type of ["team.addUser", "team.removeUser"] as const)
      expect(answer(acme, { type, teamId: "growth", userId: "stranger" }, asks("olga"))).toBe("not_a_member");
  });

  it("put no suspended person into a team, and take them out", () => {
    const state = organization({
      people: { ...people, max: { status: "suspended" }, maya: { status: "suspended" } },
      teams,
    });
    expect(answer(state, { type: "team.addUser", teamId: "growth", userId: "maya" }, asks("olga"))).toBe(
      "target_not_active",
    );
    expect(answer(state, { type: "team.removeUser", teamId: "growth", userId: "max" }, asks("olga"))).toBe(
      "done",
    );
  });

  it("let no one hand on a project role above their own by way of a team", () => {
    const add = { type: "team.addUser", teamId: "core", userId: "ada" } as const;
    expect(answer(acme, add, asks("ada"))).toBe("role_above_actor");
    expect(answer(acme, add, asks("olga"))).toBe("done");
    const raise = { type: "team.setProject", teamId: "growth", projectId: "web", role: "owner" } as const;
    expect(answer(acme, raise, asks("ada"))).toBe("role_above_actor");
    expect(answer(acme, raise, asks("olga"))).toBe("done");
  });

  it("give no role that the plan does not have, and leave those there are", () => {
    const state = organization({
      people,
      projects,
      teams: { growth: { users: [], projects: { web: "analyst" } } },
      plan: "growth",
    });
    const set = (projectId: string, role: "analyst" | "consumer" | "admin") =>
      answer(state, { type: "team.setProject", teamId: "growth", projectId, role }, asks("olga"));
    expect(set("web", "analyst")).toBe("unchanged");
    expect(set("web", "consumer")).toBe("role_not_on_plan");
    expect(set("shop", "analyst")).toBe("role_not_on_plan");
    expect(set("web", "admin")).toBe("done");
  });

  it("give the team's roles to everyone in it", () => {
    const then = after(acme, { type: "team.addUser", teamId: "growth", userId: "maya" }, "ada");
    expect(snapshotOf(factsOf(then), "maya").grants).toContainEqual({
      scope: "project",
      id: "web",
      role: "admin",
      source: "team:growth",
    });
  });

  it("end what the team gave when it is deleted, and nothing else", () => {
    const then = after(acme, { type: "team.delete", teamId: "growth" }, "ada");
    expect(then.teams.map(({ id }) => id)).toEqual(["core"]);
    expect(snapshotOf(factsOf(then), "max").grants.slice(1)).toEqual([
      { scope: "project", id: "web", role: "consumer", source: "individual" },
    ]);
  });
});

function answer(state: OrganizationState, command: TeamCommand, context: Context) {
  return answerOf(teamRules(factsOf(state), command, context));
}

function after(state: OrganizationState, command: TeamCommand, who: string) {
  return afterwards(state, teamRules(factsOf(state), command, asks(who)));
}
