import { expect, it } from "vitest";
import type { MembershipKeeper } from "../../src/better-auth.ts";
import type { Browser } from "./Browser.ts";
import { eachAuth } from "./eachAuth.ts";
import { keepsNothing } from "./keepsNothing.ts";
import { password, type startAuth } from "./startAuth.ts";

type Started = Awaited<ReturnType<typeof startAuth>>;
type Updated = Parameters<MembershipKeeper["updatePerson"]>[0];

const message = "You are the only owner of Acme. Make someone else an owner first.";

/** Stands in for an authority in which everyone is the only owner of something. */
const keepsOwners: MembershipKeeper = {
  ...keepsNothing,
  deleteAccount: async () => ({ status: "refused", refusal: { code: "last_owner", message } }),
};

/** Writes down what it is asked. */
function recorder() {
  const updated: Updated[] = [];
  const deleted: string[] = [];
  const keeper: MembershipKeeper = {
    updatePerson: async (person) => void updated.push(person),
    deleteAccount: async ({ userId }) => {
      deleted.push(userId);
      return { status: "unchanged", organization: "" };
    },
  };
  return { keeper, updated, deleted };
}

const credentials = { email: "olga@acme.example", password };
const canSignIn = async ({ openBrowser }: Started) =>
  (await openBrowser().post("/sign-in/email", credentials)).ok;

/** Signs up someone who administers the users of better-auth. */
async function administrator({ auth, signUp }: Started): Promise<Browser> {
  const browser = await signUp("Root");
  const { adapter } = await auth.$context;
  const where = [{ field: "email", value: "root@acme.example" }];
  await adapter.update({ model: "user", where, update: { role: "admin" } });
  return browser;
}

eachAuth("better-auth beside an authority", (start) => {
  it("tells it of a changed name", async () => {
    const { keeper, updated } = recorder();
    const { signUp } = await start({}, keeper);
    const browser = await signUp("Olga");
    await browser.post("/update-user", { name: "Olga Orlova" });
    expect(updated.at(-1)).toMatchObject({ email: "olga@acme.example", name: "Olga Orlova" });
  });

  it("tells it of a changed address once it is verified", async () => {
    const { keeper, updated } = recorder();
    const { followLink, mails, personIn, signUp } = await start({}, keeper);
    const browser = await signUp("Olga");
    await browser.post("/change-email", { newEmail: "olga@example.com" });
    expect(mails.at(-1)?.to).toBe("olga@example.com");
    expect(updated.at(-1)).toMatchObject({ email: "olga@acme.example" });
    await followLink(browser);
    const person = { email: "olga@example.com", emailVerified: true, name: "Olga" };
    expect(await personIn(browser)).toMatchObject(person);
    expect(updated.at(-1)).toMatchObject(person);
  });

  it("tells it again at each sign-in, in case it has missed something", async () => {
    const { keeper, updated } = recorder();
    const started = await start({}, keeper);
    await started.signUp("Olga");
    const { adapter } = await started.auth.$context;
    // Past all hooks, as by a server that stops between the two.
    const where = [{ field: "email", value: "olga@acme.example" }];
    await adapter.update({ model: "user", where, update: { name: "Olga Orlova" } });
    expect(updated.at(-1)).toMatchObject({ name: "Olga" });
    expect(await canSignIn(started)).toBe(true);
    expect(updated.at(-1)).toMatchObject({ name: "Olga Orlova" });
  });

  it("deletes no account that it refuses to let go, and signs no one out", async () => {
    const started = await start({}, keepsOwners);
    const browser = await started.signUp("Olga");
    const response = await browser.post("/delete-user", { password });
    expect(response.status).toBe(409);
    expect(await response.json()).toEqual({ code: "last_owner", message });
    expect(await started.personIn(browser)).toMatchObject({ email: "olga@acme.example" });
    expect(await canSignIn(started)).toBe(true);
  });

  it("deletes none beside a beforeDelete of the app either", async () => {
    let asked = 0;
    const started = await start({ beforeDelete: async () => void asked++ }, keepsOwners);
    const browser = await started.signUp("Olga");
    expect((await browser.post("/delete-user", { password })).status).toBe(409);
    expect(asked).toBe(1);
    expect(await canSignIn(started)).toBe(true);
  });

  it("deletes none for an administrator either", async () => {
    const started = await start({}, keepsOwners);
    const olga = await started.personIn(await started.signUp("Olga"));
    const root = await administrator(started);
    const response = await root.post("/admin/remove-user", { userId: olga?.userId });
    expect(response.status).toBe(409);
    expect(await canSignIn(started)).toBe(true);
  });

  it("asks it before it deletes an account", async () => {
    const { keeper, deleted } = recorder();
    const started = await start({}, keeper);
    const browser = await started.signUp("Olga");
    const olga = await started.personIn(browser);
    expect((await browser.post("/delete-user", { password })).status).toBe(200);
    expect(new Set(deleted)).toEqual(new Set([olga?.userId]));
    expect(await started.personIn(browser)).toBeUndefined();
    expect(await canSignIn(started)).toBe(false);
  });

  it("asks it about the user that an administrator removes, not about the administrator", async () => {
    const { keeper, deleted } = recorder();
    const started = await start({}, keeper);
    const olga = await started.personIn(await started.signUp("Olga"));
    const root = await administrator(started);
    expect((await root.post("/admin/remove-user", { userId: olga?.userId })).status).toBe(200);
    expect(new Set(deleted)).toEqual(new Set([olga?.userId]));
    expect(await canSignIn(started)).toBe(false);
  });

  it("asks it nothing when the password is wrong, or no one may ask", async () => {
    const { keeper, deleted } = recorder();
    const started = await start({}, keeper);
    const browser = await started.signUp("Olga");
    const adam = await started.personIn(await started.signUp("Adam"));
    expect((await browser.post("/delete-user", { password: "wrong" })).status).toBe(400);
    expect((await browser.post("/admin/remove-user", { userId: adam?.userId })).status).toBe(403);
    expect((await started.openBrowser().post("/delete-user", { password })).status).toBe(401);
    expect(deleted).toEqual([]);
  });
});
