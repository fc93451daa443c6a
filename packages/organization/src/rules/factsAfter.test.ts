import { describe, expect, it } from "vitest";
import { organization } from "../../test/organizations.ts";
import type { Change } from "./Change.ts";
import { factsAfter } from "./factsAfter.ts";
import { factsOf } from "./factsOf.ts";
import type { TeamPlaces } from "./records.ts";

const facts = factsOf(organization({ projects: { web: { everyone: "consumer" }, shop: {} } }));

describe("factsAfter", () => {
  it.each<readonly [string, Change, readonly string[], readonly string[]]>([
    ["added", added({ id: "blog", name: "Blog" }), ["Blog", "Shop", "Web"], ["Web"]],
    [
      "added for everyone",
      added({ id: "blog", name: "Blog", everyoneRole: "admin" }),
      ["Blog", "Shop", "Web"],
      ["Blog", "Web"],
    ],
    ["renamed", updated({ id: "web", name: "Site", everyoneRole: "consumer" }), ["Shop", "Site"], ["Site"]],
    ["given to everyone no longer", updated({ id: "web", name: "Web" }), ["Shop", "Web"], []],
    ["removed", { type: "project.removed", projectId: "web" }, ["Shop"], []],
  ])("knows a project that is %s, by whichever question", (_, change, all, forEveryone) => {
    const then = factsAfter(facts, [change]);
    expect(
      then
        .projects()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(all);
    expect(
      then
        .projectsForEveryone()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(forEveryone);
    const found = ["web", "shop", "blog"].flatMap((id) => then.project(id)?.name ?? []);
    expect(found.toSorted()).toEqual(all);
  });

  const growth = { id: "growth", name: "Growth", projects: [] };
  const search = { id: "search", name: "Search", projects: [] };
  const wider = { ...growth, projects: [{ projectId: "web", role: "admin" as const }] };
  it.each<readonly [string, Change, readonly TeamPlaces[], readonly TeamPlaces[]]>([
    ["joins a team", { type: "team.joined", team: search, userId: "maya" }, [growth, search], []],
    ["leaves a team", { type: "team.left", team: growth, userId: "maya" }, [], []],
    ["is in a team that has more", { type: "team.updated", team: wider, before: growth }, [wider], []],
    ["is in a team that is deleted", { type: "team.removed", team: growth }, [], []],
    [
      "sees a team that someone else leaves",
      { type: "team.left", team: growth, userId: "mia" },
      [growth],
      [],
    ],
  ])("knows the teams of someone who %s", (_, change, ofMaya, ofMia) => {
    const before = factsOf(organization({ teams: { growth: { users: ["maya"] }, search: {} } }));
    const then = factsAfter(before, [change]);
    expect(then.teamsOf("maya")).toMatchObject(ofMaya);
    expect(then.teamsOf("maya")).toHaveLength(ofMaya.length);
    expect(then.teamsOf("mia")).toEqual(ofMia);
  });
});

function added(project: Extract<Change, { type: "project.added" }>["project"]): Change {
  return { type: "project.added", project };
}

function updated(project: Extract<Change, { type: "project.updated" }>["project"]): Change {
  return { type: "project.updated", project };
}
