import { describe, expect, it } from "vitest";
import { asks, organization } from "../../test/organizations.ts";
import type { Command } from "./Command.ts";
import { decide } from "./decide.ts";
import { factsOf } from "./factsOf.ts";
import { lossOf } from "./lossOf.ts";

const acme = organization({
  people: { olga: "owner", odin: "owner", ada: "admin", maya: "member", max: "member" },
  projects: {
    web: { grants: { maya: "admin", ada: "analyst" } },
    shop: { everyone: "consumer" },
    blog: {},
  },
  teams: { growth: { users: ["maya"], projects: { web: "analyst", blog: "admin" } } },
});
const facts = factsOf(acme);

describe("lossOf", () => {
  it("tells an admin what becoming a member would take", () => {
    const loss = lossFrom({ type: "member.changeRole", userId: "ada", role: "member", version: 1 }, "ada");
    expect(loss.projects).toEqual([
      { projectId: "web", from: "admin", to: "analyst" },
      { projectId: "shop", from: "admin", to: "consumer" },
      { projectId: "blog", from: "admin" },
    ]);
    expect(loss.permissions).toContain("team.create");
    expect(loss.permissions).toContain("org.plan.change");
    expect(loss.permissions).not.toContain("org.leave");
  });

  it("takes nothing from someone who is raised", () => {
    const loss = lossFrom({ type: "member.changeRole", userId: "maya", role: "admin", version: 1 }, "maya");
    expect(loss).toEqual({ permissions: [], projects: [] });
  });

  it("counts what other sources keep", () => {
    expect(lossFrom({ type: "grant.revoke", projectId: "web", userId: "maya" }, "maya").projects).toEqual([
      { projectId: "web", from: "admin", to: "analyst" },
    ]);
    expect(lossFrom({ type: "team.delete", teamId: "growth" }, "maya").projects).toEqual([
      { projectId: "blog", from: "admin" },
    ]);
    expect(lossFrom({ type: "team.removeUser", teamId: "growth", userId: "maya" }, "maya").projects).toEqual([
      { projectId: "blog", from: "admin" },
    ]);
    expect(
      lossFrom({ type: "team.removeProject", teamId: "growth", projectId: "web" }, "maya").projects,
    ).toEqual([]);
  });

  it("tells what a project's end and the end of its everyone role take", () => {
    const end = { type: "project.setEveryoneRole", projectId: "shop", role: undefined } as const;
    expect(lossFrom(end, "max").projects).toEqual([{ projectId: "shop", from: "consumer" }]);
    expect(lossFrom(end, "olga").projects).toEqual([]);
    expect(lossFrom({ type: "project.delete", projectId: "web" }, "olga").projects).toEqual([
      { projectId: "web", from: "owner" },
    ]);
  });

  it("takes everything from the person who is removed or suspended", () => {
    for (const type of ["member.remove", "member.suspend"] as const) {
      const loss = lossFrom({ type, userId: "maya" }, "maya");
      expect(loss.projects).toEqual([
        { projectId: "web", from: "admin" },
        { projectId: "shop", from: "consumer" },
        { projectId: "blog", from: "admin" },
      ]);
      expect(loss.permissions).toEqual(["org.leave", "member.stepDown"]);
    }
  });
});

/** What a command by the owner Olga takes from someone. */
function lossFrom(command: Command, userId: string) {
  const outcome = decide(facts, command, asks("olga", { passwordConfirmed: true }));
  expect(outcome.status).toBe("done");
  return lossOf(facts, outcome.status === "done" ? outcome.changes : [], userId);
}
