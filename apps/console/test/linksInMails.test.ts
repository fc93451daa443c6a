import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openConsole } from "./openConsole.ts";

describe("links in the mails of the sign-in", () => {
  let opened: Awaited<ReturnType<typeof openConsole>>;
  beforeAll(async () => {
    opened = await openConsole();
  }, 180_000);
  afterAll(() => opened.close());
  const post = (path: string, body: unknown) => opened.askAs("")("POST", `/api/auth${path}`, body);
  const linkTo = async (address: string) => {
    const mail = (await opened.mailed()).find(({ to }) => to === address);
    return new URL(/https?:\S+/.exec(mail?.text ?? "")?.[0] ?? "about:blank");
  };

  it("carry no token of an invitation to the server, whatever the page asked for", async () => {
    const nia = { name: "Nia", email: "nia@new.test", password: "correct horse battery" };
    for (const hash of ["#the-token", "#the-token#again", "#\nthe-token"]) {
      const callbackURL = `${opened.origin}/invitation?from=mail${hash}`;
      // one after the other, because each checks the email it causes
      // oxlint-disable-next-line no-await-in-loop
      await post(hash === "#the-token" ? "/sign-up/email" : "/send-verification-email", {
        ...nia,
        callbackURL,
      });
      // oxlint-disable-next-line no-await-in-loop
      const link = await linkTo(nia.email);
      expect(link.pathname).toBe("/api/auth/verify-email");
      expect(link.searchParams.get("callbackURL")).toBe(`${opened.origin}/invitation?from=mail`);
      expect(link.href).not.toContain("the-token");
    }
  });

  it("keep the token for a new password behind the #, and better-auth's own link is closed", async () => {
    await post("/request-password-reset", { email: "tom@acme.test", redirectTo: `${opened.origin}/` });
    const link = await linkTo("tom@acme.test");
    expect([link.pathname, link.search]).toEqual(["/reset-password", ""]);
    expect(link.hash).toMatch(/^#\w{20,}$/);
    const path = `/api/auth/reset-password/${link.hash.slice(1)}?callbackURL=/`;
    expect(await opened.askAs("")("GET", path)).toMatchObject({ status: 403, code: "use_the_console" });
    expect(await post("/reset-password", { token: "wrong", newPassword: "a new password" })).toMatchObject({
      status: 400,
      code: "INVALID_TOKEN",
    });
  });
});
