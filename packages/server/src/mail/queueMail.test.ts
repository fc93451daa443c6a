import { expect, it } from "vitest";
import { hour } from "../../../organization/test/organizations.ts";
import { secret, sharing, type Opened } from "../../test/authority/openAuthority.ts";
import { eachDatabase } from "../../test/databases.ts";
import { createAuthority } from "../authority/createAuthority.ts";
import type { Mail } from "./Mailer.ts";

const link = "https://acme.example/reset#a-secret-token";
const mail = {
  to: "nina@acme.example",
  subject: "Choose a new password",
  text: `Hello,\n\nOpen this link:\n${link}\n`,
  html: `<p>Hello, open <a href="${link}">this link</a>.</p>`,
  about: "reset-1",
};

eachDatabase("a mail of an application", (open) => {
  const opened = sharing(open);
  const outbox = ({ database }: Opened) =>
    database.query.selectFrom("outbox").selectAll().orderBy("id").execute();

  it("goes out once, as it was written, to its recipient", async () => {
    const { authority, organization, mails } = await opened();
    await authority.send({ organization, ...mail });
    await authority.send({ organization, to: "otto@acme.example", subject: "Hello", text: "Hello,\n" });
    expect(mails).toEqual([]);
    expect(await authority.deliverMail()).toEqual({ sent: 2, failed: 0 });
    expect(await authority.deliverMail()).toEqual({ sent: 0, failed: 0 });
    const messageId = expect.stringMatching(/^<.+@.+>$/);
    const { about: _about, ...said } = mail;
    expect(mails.toSorted((one, other) => one.to.localeCompare(other.to))).toEqual([
      { messageId, ...said },
      { messageId, to: "otto@acme.example", subject: "Hello", text: "Hello,\n" },
    ]);
  });

  it("may be about no organization", async () => {
    const given = await opened();
    await given.authority.send(mail);
    expect(await outbox(given)).toMatchObject([{ organization_id: null, about: "reset-1" }]);
    expect(await given.authority.deliverMail()).toEqual({ sent: 1, failed: 0 });
  });

  it("lets no one read in the database what it says, neither waiting nor sent", async () => {
    const given = await opened();
    await given.authority.send(mail);
    const waiting = await outbox(given);
    await given.authority.deliverMail();
    for (const rows of [waiting, await outbox(given)]) {
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toMatch(/password|a-secret-token|Hello/);
    }
    expect(await outbox(given)).toMatchObject([{ sealed_token: null, sent_at: expect.any(Date) }]);
  });

  it("is queued exactly when the transaction that it belongs to commits", async () => {
    const { authority, organization, database, mails } = await opened();
    const undone = database.query.transaction().execute(async (transaction) => {
      await authority.send({ organization, ...mail }, transaction);
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await authority.deliverMail()).toEqual({ sent: 0, failed: 0 });
    await database.query.transaction().execute(async (transaction) => {
      await authority.send({ organization, ...mail }, transaction);
    });
    expect(await authority.deliverMail()).toEqual({ sent: 1, failed: 0 });
    expect(mails).toHaveLength(1);
  });

  it("is refused for an organization that is not there", async () => {
    const { authority } = await opened();
    await expect(authority.send({ organization: "nowhere", ...mail })).rejects.toThrow(/organization_id/);
  });

  it("keeps its subject on one line, no matter who has chosen a name in it", async () => {
    const { authority, mails } = await opened();
    await authority.send({ ...mail, subject: "Eve\r\nBcc: all@acme.example\u2028asks" });
    await authority.deliverMail();
    expect(mails[0]?.subject).toBe("Eve Bcc: all@acme.example asks");
  });

  it("is tried again under the same message id", async () => {
    const given = await opened();
    const { authority, database, time } = given;
    const tried: Mail[] = [];
    const down = createAuthority({
      database,
      secret,
      clock: () => time.now,
      onError: () => {},
      mailer: {
        async send(each) {
          tried.push(each);
          throw new Error("The mail service is down");
        },
      },
    });
    await authority.send(mail);
    expect(await down.deliverMail()).toEqual({ sent: 0, failed: 1 });
    time.now += hour;
    expect(await authority.deliverMail()).toEqual({ sent: 1, failed: 0 });
    expect(given.mails).toEqual(tried);
  });

  it("is given up when the secret has changed, because it cannot be read any more", async () => {
    const given = await opened();
    const { authority, database, time, errors } = given;
    await authority.send(mail);
    const changed = createAuthority({
      database,
      secret: `${secret}!`,
      clock: () => time.now,
      onError: (error) => void errors.push(error),
      mailer: { send: async () => {} },
    });
    expect(await changed.deliverMail()).toEqual({ sent: 0, failed: 1 });
    expect(await outbox(given)).toMatchObject([{ failed_at: expect.any(Date), sealed_token: null }]);
    expect(errors).toMatchObject([{ code: "mail_unsendable" }]);
  });

  it("cannot be read as another mail, where someone swaps what waits in the database", async () => {
    const given = await opened();
    const { authority, database, mails, errors } = given;
    await authority.send(mail);
    await authority.send({ to: "eve@evil.example", subject: "Hello", text: "Hello,\n" });
    const [row] = await outbox(given);
    await database.query
      .updateTable("outbox")
      .set({ sealed_token: row?.sealed_token ?? "" })
      .where("recipient", "=", "eve@evil.example")
      .execute();
    expect(await authority.deliverMail()).toEqual({ sent: 1, failed: 1 });
    expect(mails.map(({ to }) => to)).toEqual(["nina@acme.example"]);
    expect(errors).toMatchObject([{ code: "mail_unsendable" }]);
  });

  it("goes out by itself, soon after it was queued, where the authority is started", async () => {
    const { authority, mails } = await opened();
    const stop = authority.start(hour);
    await authority.send(mail);
    await expect.poll(() => mails.length).toBe(1);
    await stop();
  });
});
