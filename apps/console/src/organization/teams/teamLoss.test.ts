import { createClient } from "@rolecall/server/client";
import { expect, it } from "vitest";
import { teamLoss } from "./teamLoss.ts";

const people = (...ids: readonly string[]) => ({
  items: ids.map((userId) => ({ userId, email: `${userId}@acme.test` })),
});
const roleIn = (name: string) => ({ id: name, name, role: "admin" });
const team = (id: string, ...projects: readonly string[]) => ({
  id,
  name: id,
  version: 1,
  members: 2,
  projects: projects.map((name) => roleIn(name)),
});
const answers: Readonly<Record<string, object>> = {
  "/teams/growth": team("growth", "Web", "Shop"),
  "/teams/growth/members": people("mia", "tom"),
  "/teams/data": team("data", "Web"),
  "/teams/data/members": people("tom", "zoe"),
  "/teams/lunch": team("lunch"),
  "/teams/lunch/members": people("ida"),
};
const client = createClient({
  url: "https://acme.test",
  fetch: async ({ url }) =>
    Response.json(answers[new URL(url).pathname.replace("/organizations/acme", "")] ?? {}),
});

it("counts each person once, and names each project once", async () => {
  expect(await teamLoss(client, "acme", [{ id: "growth" }, { id: "data" }])).toEqual({
    people: 3,
    projects: ["Shop", "Web"],
    roles: [roleIn("Web"), roleIn("Shop"), roleIn("Web")],
  });
});

it("counts no one who is in a team that gives no role", async () => {
  expect(await teamLoss(client, "acme", [{ id: "lunch" }])).toEqual({ people: 0, projects: [], roles: [] });
});
