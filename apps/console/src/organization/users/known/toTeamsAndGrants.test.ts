import { expect, it } from "vitest";
import { toTeamsAndGrants } from "./toTeamsAndGrants.ts";

it("divides what people have into grants and teams, and puts people of one team together", () => {
  const growth = { id: "growth", name: "Growth" };
  const places = toTeamsAndGrants([
    {
      userId: "ada",
      teams: [growth],
      projects: [
        { id: "web", name: "Web", role: "analyst", source: "team:growth" },
        { id: "web", name: "Web", role: "owner", source: "individual" },
      ],
    },
    {
      userId: "ben",
      teams: [growth],
      projects: [{ id: "web", name: "Web", role: "analyst", source: "team:growth" }],
    },
  ]);
  expect(places.grants).toEqual([{ projectId: "web", userId: "ada", role: "owner" }]);
  expect(places.teams).toEqual([
    { ...growth, projects: [{ projectId: "web", role: "analyst" }], userIds: ["ada", "ben"] },
  ]);
});
