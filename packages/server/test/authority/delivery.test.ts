import { expect, it, vi } from "vitest";
import { day, hour, noon } from "../../../organization/test/organizations.ts";
import { olga, secret, sharing, type Opened } from "./openAuthority.ts";
import { eachDatabase } from "../databases.ts";
import { createAuthority } from "../../src/authority/createAuthority.ts";
import type { AuthorityCommand } from "../../src/authority/AuthorityCommand.ts";
import type { AuthorityOptions } from "../../src/authority/AuthorityOptions.ts";
import { createHandler } from "../../src/http/createHandler.ts";
import type { Mail, Mailer } from "../../src/mail/Mailer.ts";

const invites: AuthorityCommand = {
  type: "invite",
  via: "projects",
  email: "nina@acme.example",
  role: "member",
  projects: [],
  teamIds: [],
};
const minute = hour / 60;
const down = async () => {
  throw new Error("connect ECONNREFUSED 10.0.0.3:25");
};

eachDatabase("the delivery of an invitation", (open) => {
  const opened = sharing(open);

  const serverWith = (given: Opened, send: Mailer["send"], more: Partial<AuthorityOptions> = {}) =>
    createAuthority({
      database: given.database,
      secret,
      mailer: { send },
      mailsPerSecond: 1_000,
      clock: () => given.time.now,
      onError: (error) => void given.errors.push(error),
      ...more,
    });
  const invite = async (given: Opened, command = invites) => {
    const done = await given.authority.execute(given.organization, command, olga);
    if (done.status !== "done" || done.id === undefined) throw new Error(JSON.stringify(done));
    return done.id;
  };
  /** What the list of invited people says over HTTP, the latest first. */
  const deliveries = async ({ authority, organization }: Opened): Promise<readonly unknown[]> => {
    const handler = createHandler(authority, { authenticate: async () => olga });
    const response = await handler(
      new Request(`https://acme.example/organizations/${organization}/invitations`),
    );
    // the answer of the list
    const { items } = (await response.json()) as { items: readonly { delivery?: unknown }[] };
    return items.map(({ delivery }) => delivery);
  };

  it("is queued, then sent, with the time of each", async () => {
    const given = await opened();
    await invite(given);
    expect(await deliveries(given)).toEqual([{ state: "queued", at: noon }]);
    given.time.now += minute;
    await given.authority.deliverMail();
    given.time.now += minute;
    expect(await deliveries(given)).toEqual([{ state: "sent", at: noon + minute }]);
  });

  it("goes on through an outage of days, at most an hour apart, and says why it waits", async () => {
    const given = await opened();
    await invite(given);
    const tried: number[] = [];
    let meanwhile: unknown;
    const server = serverWith(given, async () => {
      tried.push(given.time.now);
      if (given.time.now < noon + 3 * day) await down();
    });
    while (given.time.now < noon + 4 * day) {
      await server.deliverMail();
      if (given.time.now === noon + day) [meanwhile] = await deliveries(given);
      given.time.now += 20 * minute;
    }
    expect(meanwhile).toMatchObject({
      state: "deferred",
      reason: "The mail service couldn't be reached or failed.",
    });
    expect((await deliveries(given))[0]).toMatchObject({ state: "sent" });
    const pauses = tried.slice(1).map((time, index) => time - (tried[index] ?? 0));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(80 * minute);
    expect(tried.at(-1)).toBeLessThanOrEqual(noon + 3 * day + 80 * minute);
  });

  it("fails when the invitation expires, and not before, and is reported", async () => {
    const given = await opened();
    const id = await invite(given);
    const server = serverWith(given, down);
    for (; given.time.now < noon + 7 * day; given.time.now += 2 * hour) await server.deliverMail();
    expect(await deliveries(given)).toMatchObject([{ state: "deferred" }]);
    given.errors.length = 0;
    given.time.now = noon + 7 * day + 1;
    expect(await server.deliverMail()).toEqual({ sent: 0, failed: 1 });
    expect(await deliveries(given)).toEqual([
      { state: "failed", at: given.time.now, reason: "The mail service didn't accept the email in time." },
    ]);
    expect(given.errors).toMatchObject([
      { code: "mail_expired", message: expect.stringMatching(new RegExp(`${id}.*ECONNREFUSED`)) },
    ]);
    given.time.now += 40 * day;
    await given.authority.tick();
    expect(await deliveries(given)).toMatchObject([{ state: "failed" }]);
  });

  it("waits as long as a mailer says, as often as it says so, without an attempt", async () => {
    const given = await opened();
    await invite(given);
    let puts = 0;
    const server = serverWith(given, async () => {
      if (puts++ < 50) return { status: "deferred", seconds: 30, reason: "Too many\r\nmails" };
      return undefined;
    });
    for (let turn = 0; turn < 50; turn++) {
      expect(await server.deliverMail()).toEqual({ sent: 0, failed: 0 });
      given.time.now += 29_999;
      expect(await server.deliverMail()).toEqual({ sent: 0, failed: 0 });
      expect(puts).toBe(turn + 1);
      given.time.now += 1;
    }
    expect(await deliveries(given)).toMatchObject([{ state: "deferred", reason: "Too many mails" }]);
    expect(given.errors).toEqual([]);
    expect(await server.deliverMail()).toEqual({ sent: 1, failed: 0 });
  });

  it("ends at once where the mail service rejects the address, with its words, and is reported", async () => {
    const given = await opened();
    await invite(given);
    const server = serverWith(given, async () => ({ status: "bounced", reason: "550 No such user" }));
    expect(await server.deliverMail()).toEqual({ sent: 0, failed: 1 });
    expect(await deliveries(given)).toEqual([{ state: "bounced", at: noon, reason: "550 No such user" }]);
    expect(given.errors).toMatchObject([{ code: "mail_bounced" }]);
    given.time.now += day;
    expect(await server.deliverMail()).toEqual({ sent: 0, failed: 0 });
  });

  it("is of sixty invitations in the end, by a service that takes two a second", async () => {
    const given = await opened();
    for (let index = 0; index < 50; index++)
      await invite(given, { ...invites, email: `guest@site-${index}.example` });
    const arrived: string[] = [];
    let second = 0;
    let taken = 0;
    const server = serverWith(given, async ({ to }) => {
      const now = Math.floor(given.time.now / 1000);
      [second, taken] = now === second ? [second, taken + 1] : [now, 1];
      if (taken > 2) return { status: "deferred", seconds: 1 };
      arrived.push(to);
      return undefined;
    });
    for (let turn = 0; turn < 40; turn++, given.time.now += 1_000) await server.deliverMail();
    expect(new Set(arrived).size).toBe(50);
    expect(arrived).toHaveLength(50);
    expect(given.errors).toEqual([]);
  });

  it("keeps to the pace that was asked for", async () => {
    const given = await opened();
    for (let index = 0; index < 5; index++)
      await invite(given, { ...invites, email: `guest@site-${index}.example` });
    const times: number[] = [];
    const server = serverWith(given, async () => void times.push(performance.now()), { mailsPerSecond: 20 });
    await server.deliverMail();
    expect(times).toHaveLength(5);
    // five mails have four gaps, and a busy machine only makes them longer
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(4 * 50 - 5);
  });

  it.each([
    [
      "throws at once",
      () => {
        throw new Error("at once");
      },
    ],
    ["answers an object of its own", async () => ({ accepted: ["nina@acme.example"] })],
    ["answers yes", async () => true],
    ["answers null", async () => null],
    ["puts it off for no number", async () => ({ status: "deferred", seconds: "soon" })],
    ["never answers", () => new Promise(() => {})],
  ])("is no success when the mailer %s", async (_, send) => {
    const given = await opened();
    await invite(given);
    // what a mailer in JavaScript can do
    const server = serverWith(given, send as Mailer["send"], { mailTimeout: 20 });
    expect(await server.deliverMail()).toEqual({ sent: 0, failed: 1 });
    expect(await deliveries(given)).toMatchObject([{ state: "deferred" }]);
    expect(given.errors).toHaveLength(1);
    given.time.now += hour;
    expect(await given.authority.deliverMail()).toEqual({ sent: 1, failed: 0 });
  });

  it("says what the invitation says by then, and nothing with a dead link", async () => {
    const given = await opened();
    const { authority, organization } = given;
    const id = await invite(given);
    const server = serverWith(given, down);
    await server.deliverMail();
    await authority.execute(
      organization,
      { type: "invitation.edit", id, role: "admin", projects: [], teamIds: [] },
      olga,
    );
    await authority.execute(organization, { type: "organization.rename", name: "Renamed" }, olga);
    given.time.now += hour;
    await authority.deliverMail();
    expect(given.mails.map(({ text }) => text)).toEqual([
      expect.stringContaining("to join Renamed as an admin"),
    ]);

    // sent again while the first mail waits: one arrives, with the new link
    const other = await invite(given, { ...invites, email: "otto@acme.example" });
    await server.deliverMail();
    await authority.execute(organization, { type: "invitation.resend", id: other, mail: true }, olga);
    given.time.now += hour;
    expect(await authority.deliverMail()).toEqual({ sent: 1, failed: 0 });
    expect(await authority.readInvitation(await given.tokenFor("otto@acme.example"), olga)).toBeDefined();

    // a link to copy ends the link of the mail that waits
    const third = await invite(given, { ...invites, email: "pia@acme.example" });
    await authority.execute(organization, { type: "invitation.resend", id: third, mail: false }, olga);
    expect(await authority.deliverMail()).toEqual({ sent: 0, failed: 0 });
    expect((await deliveries(given))[0]).toBeUndefined();
  });

  it("fails where the secret has changed, and is sent by sending it again", async () => {
    const given = await opened();
    const id = await invite(given);
    const changed = serverWith(given, async () => undefined, { secret: `${secret}!` });
    expect(await changed.deliverMail()).toEqual({ sent: 0, failed: 1 });
    expect(await deliveries(given)).toMatchObject([
      {
        state: "failed",
        reason: "The server's secret has changed since the email was queued. Send it again.",
      },
    ]);
    await changed.execute(given.organization, { type: "invitation.resend", id, mail: true }, olga);
    expect(await changed.deliverMail()).toEqual({ sent: 1, failed: 0 });
    expect(await deliveries(given)).toMatchObject([{ state: "sent" }]);
  });

  it("does not wait for a time that only a wrong clock has written", async () => {
    const given = await opened();
    await invite(given);
    const ahead = serverWith(given, down, { clock: () => given.time.now + 3 * day });
    await ahead.deliverMail();
    given.time.now += minute;
    expect(await given.authority.deliverMail()).toEqual({ sent: 1, failed: 0 });
  });

  it("of a mail of an application ends when that says, or after five days", async () => {
    const given = await opened();
    const mail: Omit<Mail, "messageId"> = { to: "nina@acme.example", subject: "Hello", text: "Hello\n" };
    await given.authority.send({ ...mail, about: "reset-1", expiresAt: noon + hour });
    await given.authority.send({ ...mail, about: "note-1" });
    const server = serverWith(given, down);
    await server.deliverMail();
    given.time.now += hour;
    given.errors.length = 0;
    await server.deliverMail();
    const givenUp = (about: string) => ({ code: "mail_expired", message: expect.stringContaining(about) });
    expect(given.errors).toContainEqual(expect.objectContaining(givenUp("reset-1")));
    expect(given.errors).not.toContainEqual(expect.objectContaining(givenUp("note-1")));
    given.time.now = noon + 5 * day;
    await server.deliverMail();
    expect(given.errors).toContainEqual(expect.objectContaining(givenUp("note-1")));
  });

  it("is stopped between mails when the authority stops", async () => {
    const given = await opened();
    for (let index = 0; index < 12; index++)
      await invite(given, { ...invites, email: `guest@site-${index}.example` });
    const sent: string[] = [];
    const server = serverWith(given, async ({ to }) => void sent.push(to), { mailsPerSecond: 2 });
    const stop = server.start(hour);
    await vi.waitUntil(() => sent.length > 0, { timeout: 20_000 });
    await stop();
    expect(sent.length).toBeLessThan(12);
  });
});

it("refuses a pace and a time that make no sense", async () => {
  const { pglite } = await import("../../src/pglite.ts");
  for (const settings of [{ mailsPerSecond: 0 }, { mailsPerSecond: Number.NaN }, { mailTimeout: -1 }])
    expect(() => createAuthority({ database: pglite(), secret, ...settings })).toThrow(
      /mail_settings_invalid/,
    );
});
