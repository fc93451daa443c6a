import { expect, it } from "vitest";
import { day } from "../../../organization/test/organizations.ts";
import { acme, auditOf, mia, olga, sharing, wordOf } from "../../test/authority/openAuthority.ts";
import { withStatements } from "../../test/authority/withStatements.ts";
import { eachDatabase } from "../../test/databases.ts";
import type { AuthorityCommand } from "./AuthorityCommand.ts";

const creates: AuthorityCommand = { type: "team.create", name: "Gardeners" };

eachDatabase("a request with an idempotency key", (open) => {
  const opened = sharing(open);
  let keys = 0;
  const newKey = () => ({ idempotencyKey: `key-${++keys}` });

  it("is carried out once and answered alike however often it comes", async () => {
    const { authority, organization, database } = await opened();
    const once = newKey();
    const first = await authority.execute(organization, creates, olga, once);
    expect(first).toMatchObject({ status: "done", id: expect.any(String) });
    expect(await authority.execute(organization, creates, olga, once)).toEqual(first);
    expect(await auditOf({ database, organization })).toHaveLength(1);
  });

  it("is carried out once when it comes several times at the same moment", async () => {
    const { authority, organization, database } = await opened();
    const once = newKey();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => authority.execute(organization, creates, olga, once)),
    );
    expect(answers[0]).toMatchObject({ status: "done" });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const teams = await database.query
      .selectFrom("teams")
      .select("name")
      .where("organization_id", "=", organization)
      .execute();
    expect(teams.filter(({ name }) => name === "Gardeners")).toHaveLength(1);
  });

  it("is refused again as it was refused first", async () => {
    const { authority, organization, database } = await opened();
    const once = newKey();
    const asked: AuthorityCommand = { type: "member.stepDown", role: "member" };
    const first = await authority.execute(organization, asked, olga, once);
    expect(wordOf(first)).toBe("last_owner");
    await authority.execute(
      organization,
      { type: "member.changeRole", userId: "ada", role: "owner", version: 1 },
      olga,
    );
    expect(await authority.execute(organization, asked, olga, once)).toEqual(first);
    expect(await auditOf({ database, organization })).toHaveLength(2);
  });

  it("is decided again once the password is given", async () => {
    const { authority, organization } = await opened();
    const once = newKey();
    const deletes: AuthorityCommand = { type: "project.delete", projectId: "web" };
    const hasty = { ...olga, passwordConfirmed: false };
    expect(wordOf(await authority.execute(organization, deletes, hasty, once))).toBe("password_required");
    const done = await authority.execute(organization, deletes, olga, once);
    expect(done.status).toBe("done");
    expect(await authority.execute(organization, deletes, hasty, once)).toEqual(done);
  });

  it("hands the same link over again", async () => {
    const { authority, organization } = await opened({
      people: { olga: "owner" },
      invitations: [{ id: "for-nina", tokenHash: `hash-${newKey().idempotencyKey}` }],
    });
    const once = newKey();
    const asked: AuthorityCommand = { type: "invitation.resend", id: "for-nina", mail: false };
    const first = await authority.execute(organization, asked, olga, once);
    expect(first).toMatchObject({ status: "done", token: expect.any(String) });
    expect(await authority.execute(organization, asked, olga, once)).toEqual(first);
  });

  it("is rejected when the key belongs to another request", async () => {
    const { authority, organization } = await opened();
    const once = newKey();
    await authority.execute(organization, creates, olga, once);
    const others = [
      () => authority.execute(organization, { type: "team.create", name: "Others" }, olga, once),
      () => authority.execute("elsewhere", creates, olga, once),
      () => authority.execute(organization, creates, olga, { ...once, version: 3 }),
      () => authority.createOrganization(olga, { name: "Gardeners" }, once),
    ];
    for (const ask of others) await expect(ask()).rejects.toMatchObject({ code: "idempotency_key_reused" });
  });

  it("is the same request in whatever order its fields come", async () => {
    const { authority, organization } = await opened();
    const once = newKey();
    const first = await authority.execute(organization, creates, olga, once);
    const turned: AuthorityCommand = { name: "Gardeners", type: "team.create" };
    expect(await authority.execute(organization, turned, olga, once)).toEqual(first);
  });

  it("has nothing to do with the same key of someone else", async () => {
    const { authority, organization } = await opened();
    const once = newKey();
    expect(wordOf(await authority.execute(organization, creates, olga, once))).toBe("done");
    expect(wordOf(await authority.execute(organization, creates, mia, once))).toBe("not_permitted");
  });

  it("is a new one after a day", async () => {
    const { authority, organization, time } = await opened();
    const once = newKey();
    await authority.execute(organization, creates, olga, once);
    time.now += day;
    expect(wordOf(await authority.execute(organization, creates, olga, once))).toBe("name_taken");
  });

  it("may come again after the server has failed at it", async () => {
    const { organization, database } = await opened();
    let isFaulty = true;
    const faulty = withStatements(database, (count) => {
      if (isFaulty && count > 3) throw new Error("The server has failed");
    });
    const { authority } = await opened(acme, { database: faulty.database });
    const once = newKey();
    await expect(authority.execute(organization, creates, olga, once)).rejects.toThrow("has failed");
    isFaulty = false;
    expect(wordOf(await authority.execute(organization, creates, olga, once))).toBe("done");
  });

  it("creates one organization", async () => {
    const { authority } = await opened();
    const once = newKey();
    const first = await authority.createOrganization(olga, { name: "Bee" }, once);
    expect(first).toMatchObject({ status: "done" });
    expect(await authority.createOrganization(olga, { name: "Bee" }, once)).toEqual(first);
  });
});
