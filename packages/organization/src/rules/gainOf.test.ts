import { describe, expect, it } from "vitest";
import { asks, organization } from "../../test/organizations.ts";
import { applyChanges } from "./applyChanges.ts";
import type { Command } from "./Command.ts";
import { decide } from "./decide.ts";
import { factsOf } from "./factsOf.ts";
import { gainOf } from "./gainOf.ts";
import { lossOf } from "./lossOf.ts";

const acme = organization({
  people: { olga: "owner", ada: "admin", maya: "member", max: "member" },
  projects: { web: { grants: { maya: "consumer", ada: "owner" } }, shop: { everyone: "consumer" }, blog: {} },
  teams: { growth: { users: ["maya"], projects: { web: "analyst" } } },
});

describe("gainOf", () => {
  it("tells a member what becoming an admin gives in the organization and in each project", () => {
    const { gain } = changeBy(
      { type: "member.changeRole", userId: "maya", role: "admin", version: 1 },
      "maya",
    );
    expect(gain.projects).toEqual([
      { projectId: "web", from: "analyst", to: "admin" },
      { projectId: "shop", from: "consumer", to: "admin" },
      { projectId: "blog", to: "admin" },
    ]);
    expect(gain.permissions).toContain("team.create");
    expect(gain.permissions).not.toContain("org.leave");
  });

  it("gives nothing that someone has from elsewhere already", () => {
    const raise = { type: "grant.set", projectId: "web", userId: "maya", role: "analyst" } as const;
    expect(changeBy(raise, "maya").gain).toEqual({ permissions: [], projects: [] });
    const everyone = { type: "project.setEveryoneRole", projectId: "web", role: "analyst" } as const;
    expect(changeBy(everyone, "maya").gain.projects).toEqual([]);
    expect(changeBy(everyone, "max").gain.projects).toEqual([{ projectId: "web", to: "analyst" }]);
  });

  it("gives nothing to someone who is removed", () => {
    expect(changeBy({ type: "member.remove", userId: "maya" }, "maya").gain).toEqual({
      permissions: [],
      projects: [],
    });
  });

  it.each(["owner", "admin", "billingAdmin"] as const)(
    "is what lossOf tells when the role of %s is taken again",
    (role) => {
      const there = { type: "member.changeRole", userId: "max", role, version: 1 } as const;
      const { gain, changes } = changeBy(there, "max");
      const then = applyChanges(acme, changes, asks("olga").now);
      const back = { type: "member.changeRole", userId: "max", role: "member", version: 2 } as const;
      const loss = changeBy(back, "max", then).loss;
      expect(loss.permissions.toSorted()).toEqual(gain.permissions.toSorted());
      expect(loss.projects.map(({ projectId, from, to }) => [projectId, from, to])).toEqual(
        gain.projects.map(({ projectId, from, to }) => [projectId, to, from]),
      );
    },
  );
});

/** What a command by the owner Olga gives to someone and takes from them. */
function changeBy(command: Command, userId: string, state = acme) {
  const facts = factsOf(state);
  const outcome = decide(facts, command, asks("olga", { passwordConfirmed: true }));
  expect(outcome.status).not.toBe("refused");
  const changes = outcome.status === "done" ? outcome.changes : [];
  return { changes, gain: gainOf(facts, changes, userId), loss: lossOf(facts, changes, userId) };
}
