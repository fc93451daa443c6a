import { describe, expect, it } from "vitest";
import { eachAuth } from "./eachAuth.ts";
import { password, type startAuth } from "./startAuth.ts";
import { totp } from "./totp.ts";

const confirmPath = "/rolecall/confirm-password";

type Started = Awaited<ReturnType<typeof startAuth>>;

/** Signs Olga up and lets her switch two-factor authentication on. */
async function enrol({ signUp }: Started) {
  const browser = await signUp("Olga");
  const enabled: { totpURI: string; backupCodes: string[] } = await (
    await browser.post("/two-factor/enable", { password })
  ).json();
  return { ...enabled, browser };
}

eachAuth("with better-auth", (start) => {
  describe("sessions", () => {
    it("give the person who signs up, with an address that is not verified yet", async () => {
      const { openBrowser, personIn } = await start();
      const browser = openBrowser();
      const signUp = { email: "Olga@Acme.example", password, name: "Olga" };
      expect((await browser.post("/sign-up/email", signUp)).status).toBe(200);
      expect(await personIn(browser)).toMatchObject({
        userId: expect.stringMatching(/^\w{1,128}$/),
        email: "olga@acme.example",
        emailVerified: false,
        name: "Olga",
        secondFactor: false,
      });
    });

    it("verify the address by the link in the mail", async () => {
      const { mails, openBrowser, personIn, followLink } = await start();
      const browser = openBrowser();
      await browser.post("/sign-up/email", { email: "olga@acme.example", password, name: "Olga" });
      expect(mails.map(({ to }) => to)).toEqual(["olga@acme.example"]);
      expect((await followLink(browser)).status).toBe(302);
      expect(await personIn(browser)).toMatchObject({ emailVerified: true });
    });

    it("are one for a domain in its own letters and in ASCII", async () => {
      const { openBrowser, personIn } = await start();
      const [own, ascii] = ["olga@b\u00FCcher.example", "olga@xn--bcher-kva.example"];
      const browser = openBrowser();
      expect((await browser.post("/sign-up/email", { email: own, password, name: "Olga" })).status).toBe(200);
      expect(await personIn(browser)).toMatchObject({ email: ascii });
      for (const email of [own, ascii, "Olga@B\u00DCCHER.example", "olga@XN--BCHER-KVA.example"])
        expect((await openBrowser().post("/sign-in/email", { email, password })).status).toBe(200);
      const again = await openBrowser().post("/sign-up/email", { email: ascii, password, name: "Eve" });
      expect(await personIn(browser)).toMatchObject({ email: ascii, name: "Olga" });
      expect(again.status).toBe(422);
    });

    it("open with the right password alone", async () => {
      const { openBrowser, personIn, signUp } = await start();
      await signUp("Olga");
      const browser = openBrowser();
      const email = "olga@acme.example";
      expect((await browser.post("/sign-in/email", { email, password: `${password}.` })).status).toBe(401);
      expect(await personIn(browser)).toBeUndefined();
      expect((await browser.post("/sign-in/email", { email, password })).status).toBe(200);
      expect(await personIn(browser)).toMatchObject({ email });
    });

    it("are no one's with a cookie that better-auth did not sign", async () => {
      const { auth, personIn, openBrowser, signUp } = await start();
      const olga = await personIn(await signUp("Olga"));
      const { session } = await (
        await auth.$context
      ).adapter.transaction(async (db) => ({
        session: await db.findOne<{ token: string }>({
          model: "session",
          where: [{ field: "userId", value: olga?.userId ?? "" }],
        }),
      }));
      const browser = openBrowser();
      browser.plant("better-auth.session_token", `${session?.token}.${"A".repeat(43)}%3D`);
      expect(session?.token).toMatch(/^\w{32}$/);
      expect(await personIn(browser)).toBeUndefined();
    });

    it("close on signing out, for copies of the cookie too", async () => {
      const { personIn, signUp } = await start({
        session: { cookieCache: { enabled: true, maxAge: 300 } },
      });
      const browser = await signUp("Olga");
      const copy = browser.copy();
      expect(await personIn(copy)).toMatchObject({ email: "olga@acme.example" });
      await browser.post("/sign-out");
      expect(await personIn(browser)).toBeUndefined();
      expect(await personIn(copy)).toBeUndefined();
    });

    it("are several in one browser, of which one is active", async () => {
      const { personIn, signUp } = await start();
      const browser = await signUp("Olga");
      await signUp("Adam", browser);
      expect(await personIn(browser)).toMatchObject({ email: "adam@acme.example" });

      const list: { session: { token: string }; user: { name: string } }[] = await (
        await browser.get("/api/auth/multi-session/list-device-sessions")
      ).json();
      expect(list.map(({ user }) => user.name).toSorted()).toEqual(["Adam", "Olga"]);
      const sessionToken = list.find(({ user }) => user.name === "Olga")?.session.token;
      await browser.post("/multi-session/set-active", { sessionToken });
      expect(await personIn(browser)).toMatchObject({ email: "olga@acme.example" });

      const copy = browser.copy();
      await browser.post("/sign-out");
      expect(await personIn(copy)).toBeUndefined();
      expect((await copy.post("/multi-session/set-active", { sessionToken })).status).toBe(401);
    });
  });

  describe("two-factor authentication", () => {
    it("counts from the first right code on", async () => {
      const started = await start();
      const { browser, totpURI } = await enrol(started);
      expect(await started.personIn(browser)).toMatchObject({ secondFactor: false });
      const verified = await browser.post("/two-factor/verify-totp", { code: totp(totpURI) });
      expect(verified.status).toBe(200);
      expect(await started.personIn(browser)).toMatchObject({ secondFactor: true });
    });

    it("signs no one in by the password alone", async () => {
      const started = await start();
      const { browser, totpURI } = await enrol(started);
      await browser.post("/two-factor/verify-totp", { code: totp(totpURI) });
      await browser.post("/sign-out");

      const answer = await browser.post("/sign-in/email", { email: "olga@acme.example", password });
      expect(await answer.json()).toMatchObject({ twoFactorRedirect: true });
      expect(await started.personIn(browser)).toBeUndefined();
      const wrong = totp(totpURI) === "000000" ? "000001" : "000000";
      expect((await browser.post("/two-factor/verify-totp", { code: wrong })).status).toBe(401);
      expect(await started.personIn(browser)).toBeUndefined();
      expect((await browser.post("/two-factor/verify-totp", { code: totp(totpURI) })).status).toBe(200);
      expect(await started.personIn(browser)).toMatchObject({ passwordConfirmed: true, secondFactor: true });
    });

    it("takes each backup code once", async () => {
      const started = await start();
      const { browser, totpURI, backupCodes } = await enrol(started);
      await browser.post("/two-factor/verify-totp", { code: totp(totpURI) });
      const signInBy = async (code: string | undefined) => {
        const other = started.openBrowser();
        await other.post("/sign-in/email", { email: "olga@acme.example", password });
        await other.post("/two-factor/verify-backup-code", { code });
        return started.personIn(other);
      };
      expect(await signInBy(backupCodes[0])).toMatchObject({ secondFactor: true });
      expect(await signInBy(backupCodes[0])).toBeUndefined();
      expect(await signInBy(backupCodes[1])).toMatchObject({ secondFactor: true });
    });

    it("is gone for the person in the request after it is switched off", async () => {
      const started = await start();
      const { browser, totpURI } = await enrol(started);
      await browser.post("/two-factor/verify-totp", { code: totp(totpURI) });
      expect((await browser.post("/two-factor/disable", { password })).status).toBe(200);
      expect(await started.personIn(browser)).toMatchObject({ secondFactor: false });
    });

    it("does not pass for a password that was just given", async () => {
      const started = await start();
      const { browser, totpURI } = await enrol(started);
      started.ahead.ms = 600_000;
      await browser.post("/two-factor/verify-totp", { code: totp(totpURI) });
      expect(await started.personIn(browser)).toMatchObject({ passwordConfirmed: false, secondFactor: true });
    });
  });

  describe("a confirmed password", () => {
    it("comes with sign-up and sign-in, and ends after ten minutes", async () => {
      const { ahead, personIn, signUp, openBrowser } = await start();
      const browser = await signUp("Olga");
      expect(await personIn(browser)).toMatchObject({ passwordConfirmed: true });
      const other = openBrowser();
      await other.post("/sign-in/email", { email: "olga@acme.example", password });
      expect(await personIn(other)).toMatchObject({ passwordConfirmed: true });
      ahead.ms = 600_000;
      expect(await personIn(browser)).toMatchObject({ passwordConfirmed: false });
      expect(await personIn(other)).toMatchObject({ passwordConfirmed: false });
    });

    it("is had again by giving the password, in that session alone", async () => {
      const { ahead, auth, personIn, signUp, openBrowser } = await start({
        session: { cookieCache: { enabled: true } },
      });
      const browser = await signUp("Olga");
      const other = openBrowser();
      await other.post("/sign-in/email", { email: "olga@acme.example", password });
      const long = new Date(Date.now() - 700_000);
      const { adapter } = await auth.$context;
      await adapter.updateMany({ model: "session", where: [], update: { passwordConfirmedAt: long } });
      expect(await personIn(browser)).toMatchObject({ passwordConfirmed: false });

      expect((await browser.post(confirmPath, { password: "wrong" })).status).toBe(400);
      expect(await personIn(browser)).toMatchObject({ passwordConfirmed: false });
      expect((await browser.post(confirmPath, { password })).status).toBe(200);
      expect(await personIn(browser)).toMatchObject({ passwordConfirmed: true });
      expect(await personIn(other)).toMatchObject({ passwordConfirmed: false });
      ahead.ms = 600_000;
      expect(await personIn(browser)).toMatchObject({ passwordConfirmed: false });
    });

    it("does not come with a session from a link in a mail", async () => {
      const { mails, personIn, openBrowser, followLink } = await start();
      await openBrowser().post("/sign-up/email", { email: "olga@acme.example", password, name: "Olga" });
      expect(mails).toHaveLength(1);
      const other = openBrowser();
      await followLink(other);
      expect(await personIn(other)).toMatchObject({ emailVerified: true, passwordConfirmed: false });
    });

    it("comes with a changed password that ends the other sessions", async () => {
      const { personIn, signUp } = await start();
      const browser = await signUp("Olga");
      const copy = browser.copy();
      const change = { currentPassword: password, newPassword: `${password} 2`, revokeOtherSessions: true };
      expect((await browser.post("/change-password", change)).status).toBe(200);
      expect(await personIn(browser)).toMatchObject({ passwordConfirmed: true });
      expect(await personIn(copy)).toBeUndefined();
    });

    it("is not given to someone who is signed out, nor set from outside", async () => {
      const { auth, openBrowser, personIn, signUp } = await start();
      expect((await openBrowser().post(confirmPath, { password })).status).toBe(401);
      const browser = await signUp("Olga");
      const { adapter } = await auth.$context;
      await adapter.updateMany({ model: "session", where: [], update: { passwordConfirmedAt: null } });
      expect((await browser.post("/update-session", { passwordConfirmedAt: new Date() })).ok).toBe(false);
      expect((await browser.post(confirmPath, { password, also: true })).status).toBe(400);
      expect(await personIn(browser)).toMatchObject({ passwordConfirmed: false });
    });

    it("cannot be guessed faster than five times in a minute", async () => {
      const { signUp } = await start({ rateLimit: { enabled: true, storage: "database" } });
      const browser = await signUp("Olga");
      const statuses: number[] = [];
      for (let guess = 0; guess < 6; guess++)
        statuses.push((await browser.post(confirmPath, { password: `guess ${guess}` })).status);
      expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
      expect((await browser.post(confirmPath, { password })).status).toBe(429);
    });
  });
});
