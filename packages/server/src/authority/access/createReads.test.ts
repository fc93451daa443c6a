import { factsOf, snapshotOf } from "@rolecall/organization/rules";
import { expect, it } from "vitest";
import { acme, ada, eve, mia, olga, sharing } from "../../../test/authority/openAuthority.ts";
import { withStatements } from "../../../test/authority/withStatements.ts";
import { eachDatabase } from "../../../test/databases.ts";
import { readState } from "../../../test/states/readState.ts";
import type { AuthorityCommand } from "../AuthorityCommand.ts";

const minute = 60_000;

eachDatabase("what someone may do", (open) => {
  const opened = sharing(open);
  const busy = {
    ...acme,
    projects: { web: { grants: { mia: "consumer" }, everyone: "consumer" }, shop: { everyone: "analyst" } },
  } as const;

  it("is in the snapshot just as the rules tell it", async () => {
    const { authority, organization, database } = await opened(busy);
    for (const userId of ["olga", "ada", "mia"]) {
      const snapshot = await authority.snapshot(organization, userId);
      const { version: _, ...expected } = snapshotOf(
        factsOf(await readState(database, organization)),
        userId,
      );
      expect(snapshot).toMatchObject(expected);
    }
  });

  it("is shown to members of organizations that are there, and to no one else", async () => {
    const { authority, organization } = await opened();
    expect(await authority.snapshot(organization, "eve")).toBeUndefined();
    expect(await authority.snapshot("nowhere", "mia")).toBeUndefined();
    expect(await authority.version(organization, "eve")).toBeUndefined();
    expect(await authority.version("nowhere", "mia")).toBeUndefined();
    const access = await authority.access(organization, "eve");
    expect([access.status, access.permissions()]).toEqual(["ready", []]);
  });

  it("is nothing for a suspended member", async () => {
    const { authority, organization } = await opened();
    await authority.execute(organization, { type: "member.suspend", userId: "mia" }, olga);
    expect(await authority.snapshot(organization, "mia")).toMatchObject({ grants: [] });
    const access = await authority.access(organization, "mia");
    expect(access.permissions({ project: "web" })).toEqual([]);
  });

  it("is over with the organization, and unchanged while it waits to be deleted", async () => {
    const { authority, organization, time } = await opened();
    const before = await authority.snapshot(organization, "mia");
    await authority.execute(organization, { type: "organization.requestDeletion", nameTyped: "Acme" }, olga);
    expect(await authority.snapshot(organization, "mia")).toMatchObject({ grants: before?.grants });
    time.now += 61 * 24 * 60 * minute;
    await authority.tick();
    expect(await authority.snapshot(organization, "mia")).toBeUndefined();
    expect(await authority.version(organization, "mia")).toBeUndefined();
    expect((await authority.access(organization, "mia")).permissions()).toEqual([]);
  });

  it.each<[AuthorityCommand, boolean, boolean]>([
    [{ type: "member.changeRole", userId: "mia", role: "admin", version: 1 }, true, false],
    [{ type: "member.suspend", userId: "mia" }, true, false],
    [{ type: "grant.set", projectId: "shop", userId: "mia", role: "analyst" }, true, false],
    [{ type: "grant.revoke", projectId: "web", userId: "mia" }, true, false],
    [{ type: "team.addUser", teamId: "growth", userId: "ada" }, false, true],
    [{ type: "team.removeUser", teamId: "growth", userId: "mia" }, true, false],
    [{ type: "team.setProject", teamId: "growth", projectId: "shop", role: "analyst" }, true, false],
    [{ type: "team.removeProject", teamId: "growth", projectId: "web" }, true, false],
    [{ type: "team.delete", teamId: "growth" }, true, false],
    [{ type: "project.setEveryoneRole", projectId: "web", role: "analyst" }, true, true],
    [{ type: "project.delete", projectId: "web" }, true, true],
    [{ type: "organization.changePlan", plan: "growth" }, true, true],
    [{ type: "organization.requestDeletion", nameTyped: "Acme" }, true, true],
    [{ type: "organization.rename", name: "Acme Ltd" }, false, false],
    [{ type: "project.rename", projectId: "web", name: "Website" }, false, false],
    [{ type: "team.rename", teamId: "growth", name: "Growers" }, false, false],
  ])(
    "has a greater version after %o for the people it changes, and the same for others",
    async (command, forMia, forAda) => {
      const { authority, organization } = await opened();
      const versions = async () =>
        Promise.all(
          [mia, ada].map(async ({ userId }) => (await authority.version(organization, userId)) ?? 0),
        );
      const [miaBefore = 0, adaBefore = 0] = await versions();
      expect(await authority.execute(organization, command, olga)).toMatchObject({ status: "done" });
      const [miaAfter = 0, adaAfter = 0] = await versions();
      expect([miaAfter > miaBefore, adaAfter > adaBefore]).toEqual([forMia, forAda]);
      expect([miaAfter >= miaBefore, adaAfter >= adaBefore]).toEqual([true, true]);
      expect(await authority.snapshot(organization, "mia")).toMatchObject({ version: miaAfter });
    },
  );

  it("has a greater version for someone who is removed and comes back", async () => {
    const { authority, organization, tokenFor } = await opened();
    const before = await authority.version(organization, "mia");
    await authority.execute(organization, { type: "member.remove", userId: "mia" }, olga);
    await authority.execute(
      organization,
      { type: "invite", via: "teams", email: mia.email, role: "member", projects: [], teamIds: [] },
      olga,
    );
    await authority.answerInvitation(await tokenFor(mia.email), "accept", mia);
    expect(await authority.version(organization, "mia")).toBeGreaterThan(before ?? 0);
  });

  it("comes in the same bytes for the same version and half life", async () => {
    const { authority, organization, time } = await opened(busy, { snapshotLife: 10 * minute });
    time.now = Math.ceil(time.now / (5 * minute)) * 5 * minute + 1;
    const bytes = async () => JSON.stringify(await authority.snapshot(organization, "mia"));
    const first = await bytes();
    time.now += 5 * minute - 1;
    expect(await bytes()).toBe(first);
    time.now += 1;
    expect(await bytes()).not.toBe(first);
  });

  it("holds for half a life at least, and for a whole one at most", async () => {
    const { authority, organization, time } = await opened(acme, { snapshotLife: 10 * minute });
    for (const later of [0, 1, 12_345, 4 * minute, 5 * minute - 1, 5 * minute]) {
      time.now += later;
      const snapshot = await authority.snapshot(organization, "mia");
      const ahead = Date.parse(snapshot?.expiresAt ?? "") - time.now;
      expect(ahead).toBeGreaterThanOrEqual(5 * minute);
      expect(ahead).toBeLessThanOrEqual(10 * minute);
    }
  });

  it("is in force on the very next question", async () => {
    const { authority, organization } = await opened();
    const may = async () => (await authority.access(organization, "mia")).can("team.create");
    expect(await may()).toBe(false);
    await authority.execute(
      organization,
      { type: "member.changeRole", userId: "mia", role: "admin", version: 1 },
      olga,
    );
    expect(await may()).toBe(true);
  });

  it("takes one way to the database", async () => {
    const { organization, database } = await opened();
    const counted = withStatements(database);
    const { authority } = await opened(acme, { database: counted.database });
    await authority.access(organization, "mia");
    expect(counted.statements()).toBe(1);
    await authority.snapshot(organization, "mia");
    expect(counted.statements()).toBe(2);
    await authority.version(organization, eve.userId);
    expect(counted.statements()).toBe(3);
  });
});
