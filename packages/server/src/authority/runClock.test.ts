import { expect, it } from "vitest";
import { day, hour } from "../../../organization/test/organizations.ts";
import { acme, auditOf, mia, olga, sharing, wordOf } from "../../test/authority/openAuthority.ts";
import { eachDatabase } from "../../test/databases.ts";
import { readState } from "../../test/states/readState.ts";

eachDatabase("the clock", (open) => {
  const opened = sharing(open);
  let count = 0;
  const pending = () => ({ tokenHash: `pending ${++count}` });

  it("writes down which invitations have expired, in every organization, as no one in particular", async () => {
    const given = [
      await opened({ ...acme, invitations: [pending(), pending()] }),
      await opened({ ...acme, invitations: [pending()] }),
    ];
    for (const { time } of given) time.now += 8 * day;
    await given[0]?.authority.tick();
    for (const { database, organization } of given) {
      const { invitations } = await readState(database, organization);
      expect(new Set(invitations.map(({ state }) => state))).toEqual(new Set(["expired"]));
      expect(await auditOf({ database, organization })).toMatchObject([
        { actor_id: null, action: "invitations.expire", outcome: "done" },
      ]);
    }
    await given[0]?.authority.tick();
    expect(await auditOf(given[0] ?? (await opened()))).toHaveLength(1);
  });

  it("carries a deletion out when its time of grace is over, and not before", async () => {
    const { authority, organization, database, time } = await opened({ ...acme, invitations: [pending()] });
    await authority.execute(organization, { type: "organization.requestDeletion", nameTyped: "Acme" }, olga);
    time.now += 60 * day - 1;
    await authority.tick();
    expect((await readState(database, organization)).organization.state).toBe("deletionRequested");
    time.now += 1;
    await authority.tick();
    const { organization: record, ...rest } = await readState(database, organization);
    expect(record.state).toBe("deleted");
    expect(Object.values(rest).flat()).toEqual([]);
    expect((await auditOf({ database, organization })).map(({ action }) => action)).toEqual([
      "organization.requestDeletion",
      "organization.delete",
    ]);
    const asked = await authority.execute(organization, { type: "organization.cancelDeletion" }, olga);
    expect(wordOf(asked)).toBe("not_a_member");
  });

  it("forgets idempotency keys after a day, and mails that are over after a month", async () => {
    const { authority, organization, database, time } = await opened();
    const keys = () => database.query.selectFrom("idempotency_keys").select("key").execute();
    const waiting = () => database.query.selectFrom("outbox").select("recipient").execute();
    const remove = { type: "member.remove", userId: "mia" } as const;
    await authority.execute(organization, remove, olga, { idempotencyKey: "forgotten" });
    time.now += day - hour;
    await authority.tick();
    expect(await keys()).toHaveLength(1);
    time.now += 31 * day;
    await authority.tick();
    expect([await keys(), await waiting()]).toEqual([[], [{ recipient: mia.email }]]);
    await authority.deliverMail();
    await authority.tick();
    expect(await waiting()).toEqual([]);
  });

  it("goes on with the other organizations when one fails, and says so", async () => {
    const broken = await opened({ ...acme, invitations: [pending()] });
    const sound = await opened({ ...acme, invitations: [pending()] });
    const { database } = broken;
    const { authority, errors, time } = await opened(acme, {
      database: {
        ...database,
        query: database.query.withPlugin({
          transformQuery: ({ node }) => node,
          transformResult: async ({ result }) => {
            if (JSON.stringify(result.rows).includes(`"id":"${broken.organization}","name"`))
              throw new Error("Only this one fails");
            return result;
          },
        }),
      },
    });
    time.now += 8 * day;
    await authority.tick();
    expect(errors).toMatchObject([{ message: "Only this one fails" }]);
    const { invitations } = await readState(database, sound.organization);
    expect(invitations).toMatchObject([{ state: "expired" }]);
  });
});
