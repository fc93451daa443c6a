import type { InvitationState, Person } from "@rolecall/organization/rules";
import { expect, it } from "vitest";
import { day, person } from "../../../organization/test/organizations.ts";
import {
  acme,
  auditOf,
  eve,
  nina,
  olga,
  sharing,
  wordOf,
  type Opened,
} from "../../test/authority/openAuthority.ts";
import { withStatements } from "../../test/authority/withStatements.ts";
import { eachDatabase } from "../../test/databases.ts";
import { readState } from "../../test/states/readState.ts";

const unverified: Person = { ...nina, emailVerified: false };

eachDatabase("answering an invitation", (open) => {
  const opened = sharing(open);

  /** Invites Nina; gives the token that she is sent. */
  async function invite({ authority, organization, tokenFor }: Opened) {
    await authority.execute(
      organization,
      {
        type: "invite",
        via: "projects",
        email: "nina@acme.example",
        name: "Nina Novak",
        role: "member",
        projects: [{ projectId: "web", role: "analyst" }],
        teamIds: ["growth"],
      },
      olga,
    );
    return tokenFor("nina@acme.example");
  }

  it.each([
    { account: "Nina Nováková", shown: "Nina Nováková" },
    { account: " ", shown: "Nina Novak" },
    { account: undefined, shown: "Nina Novak" },
  ])("shows a new member as $shown where their account is called $account", async ({ account, shown }) => {
    const given = await opened();
    const token = await invite(given);
    // a person who is in no other organization, where they could have a name already
    const userId = `nina ${crypto.randomUUID()}`;
    await given.authority.answerInvitation(token, "accept", { ...nina, userId, name: account });
    const named = await given.database.query
      .selectFrom("members")
      .select("name")
      .where("organization_id", "=", given.organization)
      .where("user_id", "=", userId)
      .execute();
    expect(named).toEqual([{ name: shown }]);
  });

  it("makes a member, with the places and under the name that were in the invitation", async () => {
    const given = await opened();
    const token = await invite(given);
    const { authority, organization, database } = given;
    expect(await authority.answerInvitation(token, "accept", nina)).toMatchObject({
      status: "done",
      organization,
    });
    const access = await authority.access(organization, "nina");
    expect(access.can("report.funnels", { project: "web" })).toBe(true);
    const { teams, members } = await readState(database, organization);
    expect(teams[0]?.userIds).toContain("nina");
    expect(members.find(({ userId }) => userId === "nina")).toMatchObject({ role: "member", version: 1 });
    const name = database.query
      .selectFrom("members")
      .select("name")
      .where("organization_id", "=", organization);
    expect(await name.where("user_id", "=", "nina").execute()).toEqual([{ name: "Nina Novak" }]);
  });

  it("tells the inviter, and the audit log, but no token", async () => {
    const given = await opened();
    const token = await invite(given);
    const { authority, organization, database, mails } = given;
    await authority.answerInvitation(token, "decline", nina);
    await authority.deliverMail();
    expect(mails.at(-1)).toMatchObject({
      to: "olga@acme.example",
      subject: "Nina Novak (nina@acme.example) declined your invitation",
    });
    const entry = (await auditOf({ database, organization })).at(-1);
    expect(entry).toMatchObject({ actor_id: "nina", action: "invitation.decline", outcome: "done" });
    expect(entry?.command).toEqual({ type: "invitation.decline", invitation: expect.any(String) });
    expect(JSON.stringify(entry)).not.toContain("tokenHash");
  });

  it("is taken once, and says so when the same person accepts again", async () => {
    const given = await opened();
    const token = await invite(given);
    expect(wordOf(await given.authority.answerInvitation(token, "accept", nina))).toBe("done");
    expect(wordOf(await given.authority.answerInvitation(token, "accept", nina))).toBe("unchanged");
    expect(wordOf(await given.authority.answerInvitation(token, "decline", nina))).toBe("already_accepted");
  });

  it("is for the invited address alone, and only once it is verified", async () => {
    const given = await opened();
    const token = await invite(given);
    for (const answer of ["accept", "decline"] as const) {
      expect(wordOf(await given.authority.answerInvitation(token, answer, eve))).toBe("wrong_recipient");
      expect(wordOf(await given.authority.answerInvitation(token, answer, unverified))).toBe(
        "email_not_verified",
      );
    }
  });

  const ends: Readonly<
    Record<Exclude<InvitationState, "pending">, (given: Opened, token: string) => Promise<unknown>>
  > = {
    accepted: ({ authority }, token) => authority.answerInvitation(token, "accept", nina),
    declined: ({ authority }, token) => authority.answerInvitation(token, "decline", nina),
    revoked: async ({ authority, organization, database }) => {
      const [invitation] = (await readState(database, organization)).invitations;
      await authority.execute(organization, { type: "invitation.revoke", id: invitation?.id ?? "" }, olga);
    },
    expired: async ({ time }) => {
      time.now += 8 * day;
    },
  };

  it.each(Object.entries(ends))(
    "answers strangers about one that is %s as about none",
    async (state, end) => {
      const given = await opened();
      const token = await invite(given);
      await end(given, token);
      const { authority, organization, database } = given;
      const lookAlike = person("nina", { userId: "other", email: "NINA@acme.example", emailVerified: false });
      for (const stranger of [eve, lookAlike])
        for (const answer of ["accept", "decline"] as const) {
          const none = await authority.answerInvitation("n".repeat(43), answer, stranger);
          expect(none).toMatchObject({ status: "refused", refusal: { code: "invitation_not_found" } });
          expect(await authority.answerInvitation(token, answer, stranger)).toEqual(none);
          expect(await authority.answerInvitation("", answer, stranger)).toEqual(none);
          expect(await authority.readInvitation(token, stranger)).toEqual(
            await authority.readInvitation("n".repeat(43), stranger),
          );
        }
      const tried = (await auditOf({ database, organization })).filter(({ actor_id }) => actor_id === "eve");
      expect(tried).toEqual([]);
      const invited = await authority.answerInvitation(token, "accept", nina);
      expect(wordOf(invited)).toBe(state === "accepted" ? "unchanged" : `invitation_${state}`);
    },
  );

  it("makes as many ways to the database for a used token as for an unknown one", async () => {
    const given = await opened();
    const token = await invite(given);
    await given.authority.answerInvitation(token, "accept", nina);
    const counted = withStatements(given.database);
    const { authority } = await opened(acme, { database: counted.database });
    const waysFor = async (asked: string) => {
      const before = counted.statements();
      await authority.answerInvitation(asked, "accept", eve);
      return counted.statements() - before;
    };
    expect([await waysFor(token), await waysFor("n".repeat(43))]).toEqual([1, 1]);
  });

  it("leads nowhere by an old token once the invitation was sent again", async () => {
    const given = await opened();
    const old = await invite(given);
    const { authority, organization, database } = given;
    const [invitation] = (await readState(database, organization)).invitations;
    await authority.execute(
      organization,
      { type: "invitation.resend", id: invitation?.id ?? "", mail: true },
      olga,
    );
    expect(wordOf(await authority.answerInvitation(old, "accept", nina))).toBe("invitation_not_found");
    const fresh = await given.tokenFor("nina@acme.example");
    expect(wordOf(await authority.answerInvitation(fresh, "accept", nina))).toBe("done");
  });

  it("answers alike under an idempotency key", async () => {
    const given = await opened();
    const token = await invite(given);
    const once = { idempotencyKey: `accept-${given.organization}` };
    const first = await given.authority.answerInvitation(token, "accept", nina, once);
    expect(first).toMatchObject({ status: "done" });
    expect(await given.authority.answerInvitation(token, "accept", nina, once)).toEqual(first);
  });

  it("shows the invited person what they are offered", async () => {
    const given = await opened();
    const token = await invite(given);
    const { authority, organization, time } = given;
    expect(await authority.readInvitation(token, nina)).toEqual({
      organization: { id: organization, name: "Acme" },
      invitedBy: "Olga Orlova",
      email: "nina@acme.example",
      role: "member",
      projects: [{ id: "web", name: "Web", role: "analyst" }],
      teams: [{ id: "growth", name: "Growth" }],
      state: "pending",
      expiresAt: time.now + 7 * day,
      secondFactorRequired: false,
    });
    expect(await authority.readInvitation(token, eve)).toMatchObject({ code: "wrong_recipient" });
    expect(await authority.readInvitation(token, unverified)).toMatchObject({ code: "email_not_verified" });
    time.now += 8 * day;
    expect(await authority.readInvitation(token, nina)).toMatchObject({ state: "expired" });
  });

  it("shows as revoked what the person who stands behind it could not give any more", async () => {
    const given = await opened({ ...acme, people: { olga: "owner", otto: "owner", mia: "member" } });
    const token = await invite(given);
    const { database, organization, authority } = given;
    await database.query
      .updateTable("members")
      .set({ role: "member" })
      .where("organization_id", "=", organization)
      .where("user_id", "=", "olga")
      .execute();
    expect(await authority.readInvitation(token, nina)).toMatchObject({ state: "revoked" });
    expect(wordOf(await authority.answerInvitation(token, "accept", nina))).toBe("invitation_revoked");
    expect(wordOf(await authority.answerInvitation(token, "accept", eve))).toBe("invitation_not_found");
  });
});
