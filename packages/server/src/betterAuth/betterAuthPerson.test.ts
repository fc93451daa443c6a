import { describe, expect, it, vi } from "vitest";
import { type SignedIn, betterAuthPerson } from "./betterAuthPerson.ts";

const noon = Date.UTC(2030, 0, 1, 12);
const user = { id: "olga", email: "olga@acme.example", emailVerified: true, name: "Olga" };
const request = new Request("http://app.example/organizations");

const personOf = (found: SignedIn | null, confirmationLife?: number) => {
  const life = confirmationLife === undefined ? {} : { confirmationLife };
  const auth = { api: { getSession: async () => found } };
  return betterAuthPerson(auth, { clock: () => noon, ...life })(request);
};
const confirmed = (ago: number) => ({ session: { passwordConfirmedAt: new Date(noon - ago) }, user });

describe("betterAuthPerson", () => {
  it("knows no one without a session", async () => {
    expect(await personOf(null)).toBeUndefined();
  });

  it("asks for the session in the database and prolongs nothing", async () => {
    const getSession = vi.fn(async () => null);
    await betterAuthPerson({ api: { getSession } })(request);
    expect(getSession).toHaveBeenCalledWith({
      headers: request.headers,
      query: { disableCookieCache: true, disableRefresh: true },
    });
  });

  it("takes what it is not told as no", async () => {
    expect(await personOf({ session: {}, user })).toEqual({
      userId: "olga",
      email: "olga@acme.example",
      emailVerified: true,
      name: "Olga",
      passwordConfirmed: false,
      secondFactor: false,
    });
  });

  it("counts a password as just given for ten minutes", async () => {
    expect(await personOf(confirmed(0))).toMatchObject({ passwordConfirmed: true });
    expect(await personOf(confirmed(599_999))).toMatchObject({ passwordConfirmed: true });
    expect(await personOf(confirmed(600_000))).toMatchObject({ passwordConfirmed: false });
  });

  it("counts it for as long as it is told", async () => {
    expect(await personOf(confirmed(59_999), 60_000)).toMatchObject({ passwordConfirmed: true });
    expect(await personOf(confirmed(60_000), 60_000)).toMatchObject({ passwordConfirmed: false });
  });

  it("takes a session that has never confirmed a password as unconfirmed", async () => {
    const found = { session: { passwordConfirmedAt: null }, user };
    expect(await personOf(found)).toMatchObject({ passwordConfirmed: false });
  });

  it("counts a sign-in without a password as one for five minutes", async () => {
    const signedIn = (ago: number) => ({ session: { passwordlessSignInAt: new Date(noon - ago) }, user });
    expect(await personOf(signedIn(299_999))).toMatchObject({ passwordConfirmed: true });
    expect(await personOf(signedIn(300_000))).toMatchObject({ passwordConfirmed: false });
  });

  it("sees the second factor", async () => {
    const found = { session: {}, user: { ...user, twoFactorEnabled: true } };
    expect(await personOf(found)).toMatchObject({ secondFactor: true });
  });

  it("names no one when the session cannot be read", async () => {
    const getSession = () => Promise.reject(new Error("no database"));
    await expect(betterAuthPerson({ api: { getSession } })(request)).rejects.toThrow("no database");
  });
});
