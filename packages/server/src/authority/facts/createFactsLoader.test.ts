import { decide } from "@rolecall/organization/rules";
import { expect, it } from "vitest";
import { asks } from "../../../../organization/test/organizations.ts";
import { sharing } from "../../../test/authority/openAuthority.ts";
import { withStatements } from "../../../test/authority/withStatements.ts";
import { eachDatabase } from "../../../test/databases.ts";
import { createFactsLoader } from "./createFactsLoader.ts";
import { foresee } from "./foresee.ts";

eachDatabase("a loader of facts", (open) => {
  const opened = sharing(open);
  const places = Array.from({ length: 250 }, (_, index) => `project-${index}`);

  async function loaderOver(sketch = {}) {
    const { organization, database } = await opened({ people: { olga: "owner", mia: "member" }, ...sketch });
    const counted = withStatements(database);
    const row = await database.query
      .selectFrom("organizations")
      .selectAll()
      .where("id", "=", organization)
      .executeTakeFirstOrThrow();
    const loader = createFactsLoader(counted.database.query, row);
    return { ...counted, loader, organization };
  }

  it("reads what a rule asks for, whatever that is", async () => {
    const { loader } = await loaderOver();
    const command = { type: "member.remove", userId: "mia" } as const;
    expect(await loader.run((facts) => decide(facts, command, asks("olga")))).toMatchObject({
      status: "done",
    });
  });

  it("reads nothing twice", async () => {
    const { loader, statements } = await loaderOver();
    for (let times = 0; times < 3; times++)
      expect(await loader.run((facts) => facts.member("mia")?.role)).toBe("member");
    expect(statements()).toBe(1);
  });

  it("reads in few goes what an offer of very many places takes", async () => {
    const { loader, statements, organization } = await loaderOver({
      projects: Object.fromEntries(places.map((id) => [id, {}])),
    });
    const command = {
      type: "invite",
      via: "projects",
      id: "for-nina",
      tokenHash: `of ${organization}`,
      email: "nina@acme.example",
      role: "member",
      projects: places.map((projectId) => ({ projectId, role: "analyst" as const })),
      teamIds: [],
    } as const;
    const context = asks("olga");
    const foreseen = foresee(organization, command, "olga", context.now);
    const outcome = await loader.run((facts) => decide(facts, command, context), foreseen);
    expect(outcome).toMatchObject({ status: "done" });
    expect(statements()).toBe(3);
  });

  it.each(["team.addUser", "team.removeUser"] as const)(
    "reads no one else of a team for %s, however many are in it",
    async (type) => {
      const crowd = Array.from({ length: 50 }, (_, index) => `crowd-${index}`);
      const { loader, read, organization } = await loaderOver({
        people: { olga: "owner", mia: "member", ...Object.fromEntries(crowd.map((id) => [id, "member"])) },
        teams: { growth: { users: type === "team.addUser" ? crowd : [...crowd, "mia"] } },
      });
      const command = { type, teamId: "growth", userId: "mia" } as const;
      const context = asks("olga");
      const foreseen = foresee(organization, command, "olga", context.now);
      expect(await loader.run((facts) => decide(facts, command, context), foreseen)).toMatchObject({
        status: "done",
      });
      expect(read()).toContain("mia");
      expect(read()).not.toContain("crowd-");
    },
  );

  it("hands on what goes wrong in a rule", async () => {
    const { loader } = await loaderOver();
    const failing = loader.run(() => {
      throw new Error("A rule has failed");
    });
    await expect(failing).rejects.toThrow("A rule has failed");
  });
});
