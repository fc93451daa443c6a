import type { OrganizationState } from "@rolecall/organization/rules";
import { createClient } from "@rolecall/server/client";
import { expect, it } from "vitest";
import { checkWithPeople } from "./checkWithPeople.ts";

const olga = { userId: "olga", email: "olga@acme.test", emailVerified: true };
const state: OrganizationState = {
  organization: { id: "acme", name: "Acme", state: "active", plan: "growth", createdAt: 0 },
  members: [{ ...olga, role: "owner", status: "active", version: 1, joinedAt: 0 }],
  invitations: [],
  projects: [],
  teams: [{ id: "growth", name: "Growth", projects: [], userIds: [] }],
  grants: [],
  sends: [],
};
const ada = {
  userId: "ada",
  email: "ada@acme.test",
  role: "member",
  status: "active",
  version: 1,
  joinedAt: 0,
  teams: [],
};
const asked: string[] = [];
const client = createClient({
  url: "https://authority.test",
  fetch: async ({ url }) => {
    asked.push(url);
    if (url.includes("/members?"))
      return Response.json({ items: url.includes("ada%40acme.test") ? [ada] : [] });
    return Response.json({ ...ada, projects: [] });
  },
});

it("tells members that were looked up from new people", async () => {
  const row = { line: 1, role: "member", projects: [], teamIds: ["growth"] };
  const { verdicts, organization } = await checkWithPeople(client, {
    rows: [
      { key: "one", row: { ...row, email: "Ada@acme.test" } },
      { key: "two", row: { ...row, line: 2, email: "ben@acme.test" } },
      { key: "three", row: { ...row, line: 3, email: "no address" } },
    ],
    earlier: [],
    organization: state,
    actor: olga,
    now: 1000,
    via: "list",
  });
  expect(verdicts.map(({ outcome }) => outcome)).toEqual(["granted", "invited", "refused"]);
  expect(organization.invitations.map(({ email }) => email)).toEqual(["ben@acme.test"]);
  expect(asked.filter((url) => url.includes("/members?"))).toHaveLength(2);
});
