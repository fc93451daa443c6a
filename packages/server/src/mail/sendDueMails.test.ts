import type { KyselyPlugin } from "kysely";
import { expect, it } from "vitest";
import { hour } from "../../../organization/test/organizations.ts";
import { acme, olga, secret, sharing, type Opened } from "../../test/authority/openAuthority.ts";
import { eachDatabase } from "../../test/databases.ts";
import { createAuthority } from "../authority/createAuthority.ts";
import type { AuthorityCommand } from "../authority/AuthorityCommand.ts";
import type { Database } from "../storage/Database.ts";
import { claimMails } from "./claimMails.ts";
import type { Mail, Mailer } from "./Mailer.ts";

const invites: AuthorityCommand = {
  type: "invite",
  via: "projects",
  email: "nina@acme.example",
  role: "member",
  projects: [],
  teamIds: [],
};

/** The same database for a server that dies before it can mark a mail. */
function withoutMarks(database: Database): Database {
  const dying: KyselyPlugin = {
    transformQuery({ node }) {
      if (node.kind === "UpdateQueryNode" && JSON.stringify(node.updates).includes("sent_at"))
        throw new Error("The server has died");
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { ...database, query: database.query.withPlugin(dying) };
}

eachDatabase("a mail in the outbox", (open) => {
  const opened = sharing(open);

  const outbox = ({ database }: Opened) =>
    database.query
      .selectFrom("outbox")
      .select(["recipient", "sealed_token", "attempts", "sent_at", "failed_at", "last_error", "message_id"])
      .orderBy("id")
      .execute();

  /** Opens another server over the same database. */
  const serverWith = ({ database, time, errors }: Opened, mailer: Mailer, change = {}) =>
    createAuthority({
      database,
      secret,
      mailer,
      clock: () => time.now,
      onError: (error) => void errors.push(error),
      ...change,
    });

  it("goes out once, and its token is erased", async () => {
    const given = await opened();
    await given.authority.execute(given.organization, invites, olga);
    expect(await outbox(given)).toMatchObject([{ sealed_token: expect.any(String), sent_at: null }]);
    expect(await given.authority.deliverMail()).toEqual({ sent: 1, failed: 0 });
    expect(await given.authority.deliverMail()).toEqual({ sent: 0, failed: 0 });
    expect(given.mails).toMatchObject([
      {
        to: "nina@acme.example",
        subject: "Olga Orlova invited you to Acme",
        messageId: expect.stringMatching(/^<.+@.+>$/),
      },
    ]);
    expect(await outbox(given)).toMatchObject([
      { sealed_token: null, sent_at: expect.any(Date), failed_at: null },
    ]);
  });

  it("waits where there is no mailer", async () => {
    const given = await opened();
    const silent = createAuthority({ database: given.database, secret, clock: () => given.time.now });
    await silent.execute(given.organization, invites, olga);
    expect(await silent.deliverMail()).toEqual({ sent: 0, failed: 0 });
    expect(await given.authority.deliverMail()).toEqual({ sent: 1, failed: 0 });
  });

  it("is sent by one of several servers, however many of them look at the same moment", async () => {
    const given = await opened();
    const { authority, organization } = given;
    for (let index = 0; index < 25; index++)
      await authority.execute(organization, { ...invites, email: `guest@site-${index}.example` }, olga);
    const sent: Mail[] = [];
    const slow: Mailer = {
      async send(mail) {
        await new Promise((resolve) => setTimeout(resolve, 5));
        sent.push(mail);
      },
    };
    const servers = Array.from({ length: 3 }, () => serverWith(given, slow));
    const counts = await Promise.all(servers.map((server) => server.deliverMail()));
    expect(counts.reduce((sum, each) => sum + each.sent, 0)).toBe(25);
    expect(new Set(sent.map(({ to }) => to)).size).toBe(25);
    expect(sent).toHaveLength(25);
  });

  it("is not lost when a server dies after it has claimed it", async () => {
    const given = await opened();
    const { authority, organization, database, time, mails } = given;
    await authority.execute(organization, invites, olga);
    expect(await claimMails(database, time.now, 10)).toHaveLength(1);
    expect(await authority.deliverMail()).toEqual({ sent: 0, failed: 0 });
    time.now += hour;
    expect(await authority.deliverMail()).toEqual({ sent: 1, failed: 0 });
    expect(mails).toHaveLength(1);
  });

  it("comes with the same message id when a server dies after handing it over, so that one arrives", async () => {
    const given = await opened();
    const { organization, database, time, authority } = given;
    const arrived = new Map<string, Mail>();
    let handedOver = 0;
    const service: Mailer = {
      async send(mail) {
        handedOver++;
        arrived.set(mail.messageId, mail);
      },
    };
    await authority.execute(organization, invites, olga);
    // a mail is claimed, its invitation looked at, and then it is marked: that statement does not come to anything
    const dying = withoutMarks(database);
    await expect(serverWith(given, service, { database: dying }).deliverMail()).rejects.toThrow("has died");
    time.now += hour;
    expect(await serverWith(given, service).deliverMail()).toEqual({ sent: 1, failed: 0 });
    expect([handedOver, arrived.size]).toEqual([2, 1]);
  });

  it("goes out once the mail service is back", async () => {
    const given = await opened();
    await given.authority.execute(given.organization, invites, olga);
    let isDown = true;
    const sent: Mail[] = [];
    const server = serverWith(given, {
      async send(mail) {
        if (isDown) throw new Error("The mail service is down");
        sent.push(mail);
      },
    });
    expect(await server.deliverMail()).toEqual({ sent: 0, failed: 1 });
    isDown = false;
    expect(await server.deliverMail()).toEqual({ sent: 0, failed: 0 });
    given.time.now += hour;
    expect(await server.deliverMail()).toEqual({ sent: 1, failed: 0 });
    expect(sent).toHaveLength(1);
  });

  it("is given up when the secret has changed, because its link cannot be made any more", async () => {
    const given = await opened();
    await given.authority.execute(given.organization, invites, olga);
    const changed = serverWith(given, { send: async () => {} }, { secret: `${secret}!` });
    expect(await changed.deliverMail()).toEqual({ sent: 0, failed: 1 });
    expect(await outbox(given)).toMatchObject([{ failed_at: expect.any(Date), sealed_token: null }]);
    expect(given.errors).toMatchObject([{ code: "mail_unsendable" }]);
  });

  it("does not go out with a link that has died while it waited", async () => {
    const given = await opened();
    const { authority, organization, mails } = given;
    const invited = await authority.execute(organization, invites, olga);
    const id = invited.status === "done" ? (invited.id ?? "") : "";
    await authority.execute(organization, { type: "invitation.resend", id, mail: true }, olga);
    await authority.execute(organization, { ...invites, email: "otto@acme.example" }, olga);
    expect(await authority.deliverMail()).toEqual({ sent: 2, failed: 0 });
    expect(mails.map(({ to }) => to).toSorted()).toEqual(["nina@acme.example", "otto@acme.example"]);
    await authority.execute(organization, { type: "invitation.resend", id, mail: true }, olga);
    await authority.execute(organization, { type: "invitation.revoke", id }, olga);
    expect(await authority.deliverMail()).toEqual({ sent: 0, failed: 0 });
    expect((await outbox(given)).every(({ sealed_token }) => sealed_token === null)).toBe(true);
  });

  it("leads to the address that was asked for", async () => {
    const given = await opened(acme);
    await given.authority.execute(given.organization, invites, olga);
    const sent: Mail[] = [];
    const server = serverWith(
      given,
      { send: async (mail) => void sent.push(mail) },
      { invitationLink: (token: string) => `https://acme.example/join?token=${token}` },
    );
    await server.deliverMail();
    expect(sent[0]?.text).toMatch(/^https:\/\/acme\.example\/join\?token=[\w-]{43}$/m);
  });

  it("goes out by itself, soon after it was written, where the authority is started", async () => {
    const given = await opened();
    const sent: Mail[] = [];
    const server = serverWith(given, { send: async (mail) => void sent.push(mail) });
    const stop = server.start(hour);
    await server.execute(given.organization, invites, olga);
    await expect.poll(() => sent.length).toBe(1);
    await stop();
  });
});
