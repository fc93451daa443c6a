import { applyChanges, decide, factsOf, type Command } from "@rolecall/organization/rules";
import { expect, it } from "vitest";
import { day, noon } from "../../../../organization/test/organizations.ts";
import { acme, olga, sharing, wordOf } from "../../../test/authority/openAuthority.ts";
import { eachDatabase } from "../../../test/databases.ts";
import { canonical } from "../../../test/states/canonical.ts";
import { readState } from "../../../test/states/readState.ts";
import type { AuthorityCommand } from "../AuthorityCommand.ts";

eachDatabase("writing changes", (open) => {
  const opened = sharing(open);
  let count = 0;
  const offers = (told: object) => ({
    tokenHash: `written ${++count}`,
    projects: [
      { projectId: "web", role: "analyst" as const },
      { projectId: "shop", role: "consumer" as const },
    ],
    teamIds: ["growth"],
    ...told,
  });
  const busy = () => ({
    ...acme,
    invitations: [
      offers({ name: "Nina" }),
      offers({}),
      offers({ expiresAt: noon - day }),
      offers({ state: "expired", expiresAt: noon - day }),
      offers({ state: "revoked" }),
      offers({ state: "accepted", acceptedBy: "ada", hidden: true }),
    ],
  });

  it.each<AuthorityCommand & Command>([
    { type: "project.delete", projectId: "web" },
    { type: "organization.requestDeletion", nameTyped: "Acme" },
    { type: "team.delete", teamId: "growth" },
    { type: "member.remove", userId: "mia" },
    { type: "ownership.handOver", userId: "ada", ownRole: "member" },
    { type: "organization.changePlan", plan: "growth", seats: 90 },
    { type: "project.setEveryoneRole", projectId: "web", role: "consumer" },
    { type: "team.setProject", teamId: "growth", projectId: "web", role: "consumer" },
  ])("leaves in the database what $type leaves in memory", async (command) => {
    const { authority, organization, database } = await opened(busy());
    const before = await readState(database, organization);
    const outcome = decide(factsOf(before), command, { now: noon, actor: olga });
    if (outcome.status !== "done") throw new Error("The rules refuse it.");
    expect(wordOf(await authority.execute(organization, command, olga))).toBe("done");
    const after = applyChanges(before, outcome.changes, noon);
    expect(canonical(await readState(database, organization))).toEqual(canonical(after));
    expect(canonical(after)).not.toEqual(canonical(before));
  });

  it("tells everyone, in one row, when a team of very many changes", async () => {
    const people = Array.from({ length: 600 }, (_, index) => `person${index}`);
    const { authority, organization, database } = await opened({
      people: { olga: "owner", ...Object.fromEntries(people.map((id) => [id, "member" as const])) },
      projects: { web: {} },
      teams: { growth: { users: people } },
    });
    const versions = () =>
      database.query
        .selectFrom("members")
        .select("access_version")
        .where("organization_id", "=", organization)
        .orderBy("user_id")
        .execute();
    const [rows, before] = [await versions(), await authority.version(organization, "person5")];
    const command = { type: "team.setProject", teamId: "growth", projectId: "web", role: "analyst" } as const;
    expect(wordOf(await authority.execute(organization, command, olga))).toBe("done");
    expect(await versions()).toEqual(rows);
    expect(await authority.version(organization, "person5")).toBeGreaterThan(before ?? Infinity);
  });
});
