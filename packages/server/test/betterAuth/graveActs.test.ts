import { describe, expect, it } from "vitest";
import { eachAuth } from "./eachAuth.ts";
import { password, type startAuth } from "./startAuth.ts";

type Started = Awaited<ReturnType<typeof startAuth>>;

const refused = { status: 403, code: "password_required" };
const confirmPath = "/rolecall/confirm-password";

/** Lets all sessions forget when a password was given, as if that were long ago. */
async function forgetPasswords({ auth }: Started): Promise<void> {
  const { adapter } = await auth.$context;
  await adapter.updateMany({ model: "session", where: [], update: { passwordConfirmedAt: null } });
}

/** Signs up Olga, whose account has no password, and signs her in by the link in a mail. */
async function signInWithoutPassword(started: Started) {
  const { auth, openBrowser, followLink } = started;
  await openBrowser().post("/sign-up/email", { email: "olga@acme.example", password, name: "Olga" });
  const { adapter } = await auth.$context;
  await adapter.updateMany({ model: "account", where: [], update: { password: null } });
  const browser = openBrowser();
  await followLink(browser);
  return browser;
}

async function cameOf(response: Response) {
  const body: { code?: string } = await response.json();
  return { status: response.status, code: body.code };
}

eachAuth("a grave act of better-auth itself", (start) => {
  it("is refused in a session in which the password was not just given, and done once it is", async () => {
    const started = await start();
    const browser = await started.signUp("Olga");
    await forgetPasswords(started);
    const change = { newEmail: "olga@example.com" };
    const mailsBefore = started.mails.length;
    expect(await cameOf(await browser.post("/change-email", change))).toEqual(refused);
    expect(await cameOf(await browser.post("/delete-user", {}))).toEqual(refused);
    expect(await cameOf(await browser.post("/delete-user", { password: "" }))).toEqual(refused);
    expect(started.mails).toHaveLength(mailsBefore);
    expect(await started.personIn(browser)).toMatchObject({ email: "olga@acme.example" });

    await browser.post(confirmPath, { password });
    expect((await browser.post("/change-email", change)).status).toBe(200);
    expect(started.mails.at(-1)?.to).toBe("olga@example.com");
    expect((await browser.post("/delete-user", {})).status).toBe(200);
    expect(await started.personIn(browser)).toBeUndefined();
  });

  it("is refused to an administrator as well, where it is about someone's account", async () => {
    const started = await start();
    const olga = await started.personIn(await started.signUp("Olga"));
    const root = await started.signUp("Root");
    const { adapter } = await started.auth.$context;
    const where = [{ field: "email", value: "root@acme.example" }];
    await adapter.update({ model: "user", where, update: { role: "admin" } });
    await forgetPasswords(started);
    const userId = olga?.userId;
    const data = { email: "olga@example.com" };
    expect(await cameOf(await root.post("/admin/update-user", { userId, data }))).toEqual(refused);
    expect(await cameOf(await root.post("/admin/remove-user", { userId }))).toEqual(refused);
    expect((await root.post("/admin/update-user", { userId, data: { name: "Olga O." } })).status).toBe(200);
    await root.post(confirmPath, { password });
    expect((await root.post("/admin/update-user", { userId, data })).status).toBe(200);
    expect((await root.post("/admin/remove-user", { userId })).status).toBe(200);
  });

  it("says nothing of passwords to someone who is signed out", async () => {
    const { openBrowser } = await start();
    expect((await openBrowser().post("/change-email", { newEmail: "olga@example.com" })).status).toBe(401);
  });
});

eachAuth("an account without a password", (start) => {
  it("proves who it is by signing in, for five minutes", async () => {
    const started = await start();
    const browser = await signInWithoutPassword(started);
    expect(await started.personIn(browser)).toMatchObject({ emailVerified: true, passwordConfirmed: true });
    expect((await browser.post("/change-email", { newEmail: "olga@example.com" })).status).toBe(200);
    started.ahead.ms = 299_000;
    expect(await started.personIn(browser)).toMatchObject({ passwordConfirmed: true });
    started.ahead.ms = 300_000;
    expect(await started.personIn(browser)).toMatchObject({ passwordConfirmed: false });
  });

  describe("whose sign-in is longer ago", () => {
    it("is refused, and by an administrator in its name too", async () => {
      const started = await start();
      const browser = await signInWithoutPassword(started);
      const olga = await started.personIn(browser);
      const { adapter } = await started.auth.$context;
      const before = new Date(Date.now() - 301_000);
      await adapter.updateMany({ model: "session", where: [], update: { passwordlessSignInAt: before } });
      expect(await cameOf(await browser.post("/delete-user", {}))).toEqual(refused);

      const root = await started.signUp("Root");
      const where = [{ field: "email", value: "root@acme.example" }];
      await adapter.update({ model: "user", where, update: { role: "admin" } });
      await root.post("/admin/impersonate-user", { userId: olga?.userId });
      expect(await started.personIn(root)).toMatchObject({ userId: olga?.userId, passwordConfirmed: false });
    });
  });
});
