import { describe, expect, it } from "vitest";
import { acting } from "./acting.ts";
import type { TestResponse } from "./openConsole.ts";

const { owner, opened, authorityBase } = acting();

const invite = (email: string) =>
  owner("POST", `${authorityBase()}/invitations`, {
    via: "list",
    email,
    role: "member",
    projects: [],
    teamIds: [],
  });
/** The token in the mail of an invitation to an address. */
async function mailedTo(email: string): Promise<string> {
  const mail = (await opened().mailed()).findLast(({ to }) => to === email);
  return /\/invitation#(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
}
const readLink = async (token: string) =>
  (await opened().askAs("")("POST", "/api/console/invitation-links", { token })).body;
const signUp = (email: string, token: string) =>
  opened().askAs("")(
    "POST",
    "/api/auth/sign-up/email",
    { name: "Someone New", email, password: "correct horse battery" },
    { "x-invitation-token": token },
  );
const asThem = ({ cookies }: TestResponse) =>
  opened().askAs(cookies.map((cookie) => cookie.split(";", 1)[0]).join("; "));
const subjects = async () => (await opened().mailed()).map(({ subject }) => subject);

describe("the link of an invitation", () => {
  it("says before an account is made who invites which address to what, while it can be answered", async () => {
    const email = "nia@links.test";
    const { body } = await invite(email);
    const token = await mailedTo(email);
    expect(await readLink(token)).toEqual({
      open: true,
      organization: "Acme Test",
      invitedBy: "ines@acme.test",
      email,
    });
    await owner("POST", `${authorityBase()}/invitations/${String(body["id"])}/revoke`);
    expect(await readLink(token)).toEqual({ open: false });
    expect(await readLink("no token at all")).toEqual({ open: false });
  });

  it("that came by mail proves the address, so no second mail has to", async () => {
    const email = "ola@links.test";
    await invite(email);
    const token = await mailedTo(email);
    const ola = asThem(await signUp(email, token));
    expect(await subjects()).toEqual([]);
    expect((await ola("GET", "/api/auth/get-session")).body).toMatchObject({ user: { emailVerified: true } });
    expect(await ola("POST", "/api/rolecall/invitations/accept", { token })).toMatchObject({ status: 200 });
  });

  it("proves nothing to another address, when it was copied, or once a newer one is out", async () => {
    const email = "pia@links.test";
    const { body } = await invite(email);
    const first = await mailedTo(email);
    const resend = await owner("POST", `${authorityBase()}/invitations/${String(body["id"])}/resend`, {
      mail: false,
    });
    const copied = String(resend.body["token"]);
    expect(await readLink(copied)).toMatchObject({ open: true, email });
    await opened().mailed();
    for (const [address, token] of [
      [email, copied],
      ["pia-by-first@links.test", first],
      ["someone-else@links.test", copied],
      ["pia-without@links.test", ""],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const them = asThem(await signUp(address, token));
      // oxlint-disable-next-line no-await-in-loop
      expect({ address, mails: await subjects() }).toEqual({
        address,
        mails: ["Confirm your email address"],
      });
      // oxlint-disable-next-line no-await-in-loop
      expect((await them("GET", "/api/auth/get-session")).body).toMatchObject({
        user: { emailVerified: false },
      });
    }
  });
});
