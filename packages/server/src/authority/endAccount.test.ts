import { expect, it } from "vitest";
import { person } from "../../../organization/test/organizations.ts";
import { auditOf, sharing, wordOf } from "../../test/authority/openAuthority.ts";
import { withStatements } from "../../test/authority/withStatements.ts";
import { eachDatabase } from "../../test/databases.ts";
import { readState } from "../../test/states/readState.ts";

eachDatabase("deleting an account", (open) => {
  const opened = sharing(open);

  it("ends all memberships at once, with grants and places in teams", async () => {
    const lea = person("lea1", { passwordConfirmed: true });
    const sketch = {
      people: { olga: "owner", lea1: "owner" },
      projects: { web: { grants: { lea1: "owner" } } },
      teams: { growth: { users: ["lea1"] } },
    } as const;
    const [one, two] = [await opened(sketch), await opened(sketch)];
    expect(await one.authority.deleteAccount(lea)).toMatchObject({ status: "done", organization: "" });
    for (const { database, organization } of [one, two]) {
      const { members, grants, teams } = await readState(database, organization);
      expect([members.map(({ userId }) => userId), grants, teams[0]?.userIds]).toEqual([["olga"], [], []]);
      expect(await auditOf({ database, organization })).toMatchObject([
        { actor_id: "lea1", action: "account.delete", outcome: "done" },
      ]);
    }
    expect(wordOf(await one.authority.deleteAccount(lea))).toBe("unchanged");
  });

  it("asks for the password, with and without memberships, and tells the address by mail", async () => {
    const { authority, database, organization, mails } = await opened({
      people: { olga: "owner", lea9: "member" },
    });
    for (const who of ["lea9", "stranger"])
      expect(wordOf(await authority.deleteAccount(person(who)))).toBe("password_required");
    expect((await readState(database, organization)).members).toHaveLength(2);
    expect(await auditOf({ database, organization })).toMatchObject([
      { actor_id: "lea9", action: "account.delete", code: "password_required" },
    ]);
    await authority.deleteAccount(person("lea9", { passwordConfirmed: true }));
    await authority.deliverMail();
    expect(mails).toMatchObject([{ to: "lea9@acme.example", subject: "Your account is being deleted" }]);
  });

  it("ends none where a single organization would be left without an owner", async () => {
    const lea = person("lea2", { passwordConfirmed: true });
    const one = await opened({ people: { olga: "owner", lea2: "member" } });
    const last = await opened({ people: { lea2: "owner", mia: "member" } });
    const two = await opened({ people: { olga: "owner", lea2: "admin" } });
    expect(await one.authority.deleteAccount(lea)).toMatchObject({
      status: "refused",
      refusal: { code: "last_owner" },
    });
    for (const { database, organization } of [one, last, two])
      expect((await readState(database, organization)).members).toHaveLength(2);
    expect(await auditOf(last)).toMatchObject([
      { action: "account.delete", outcome: "refused", code: "last_owner" },
    ]);
    expect(await auditOf(one)).toEqual([]);
  });

  it("ends none when the server fails in the middle", async () => {
    const lea = person("lea3", { passwordConfirmed: true });
    const [one, two] = [
      await opened({ people: { olga: "owner", lea3: "member" } }),
      await opened({ people: { olga: "owner", lea3: "member" } }),
    ];
    const faulty = withStatements(one.database, (count) => {
      if (count === 7) throw new Error("The server has failed");
    });
    const { authority } = await opened({ people: { olga: "owner" } }, { database: faulty.database });
    await expect(authority.deleteAccount(lea)).rejects.toThrow("has failed");
    for (const { database, organization } of [one, two])
      expect((await readState(database, organization)).members).toHaveLength(2);
  });

  it("ends a membership where the organization waits to be deleted", async () => {
    const lea = person("lea4", { passwordConfirmed: true });
    const { authority, database, organization } = await opened({
      people: { olga: "owner", lea4: "member" },
      organization: { state: "deletionRequested", purgeAt: 9_999_999_999_999 },
    });
    expect(wordOf(await authority.deleteAccount(lea))).toBe("done");
    expect((await readState(database, organization)).members).toHaveLength(1);
  });

  it("ends what someone was invited to give, and they can give no longer", async () => {
    const { authority, database, organization } = await opened({
      people: { olga: "owner", lea5: "admin" },
      invitations: [{ id: "by-lea", invitedBy: "lea5", tokenHash: "hash by lea5" }],
    });
    expect(wordOf(await authority.deleteAccount(person("lea5", { passwordConfirmed: true })))).toBe("done");
    expect((await readState(database, organization)).invitations).toMatchObject([{ state: "revoked" }]);
  });
});
