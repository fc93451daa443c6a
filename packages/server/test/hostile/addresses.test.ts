import { afterAll, beforeAll, expect, it } from "vitest";
import { createClient } from "../../src/client.ts";
import { codeOf } from "../http/answers.ts";
import { eachDatabase } from "../databases.ts";
import { openWorld, personOf, type World } from "./openWorld.ts";
import type { Home } from "./world.ts";

eachDatabase("addresses", (open) => {
  let world: World;
  let home: Home;

  beforeAll(async () => {
    world = await openWorld(await open());
    home = await world.addHome();
  }, 180_000);

  afterAll(async () => {
    await world.close();
  });

  const invite = async (email: string) =>
    codeOf(
      await createClient({
        url: world.served.url,
        headers: world.served.signIn(personOf(home.idOf("olga"))),
      }).invitations.create({
        organization: home.state.organization.id,
        via: "projects",
        email,
        role: "member",
      }),
    );

  it("are one, in whatever case and with whatever spaces around", async () => {
    expect(await invite("Nina@Elsewhere.example")).toBe("ok");
    for (const same of [
      "nina@elsewhere.example",
      "NINA@ELSEWHERE.EXAMPLE",
      "  nina@elsewhere.example ",
      "\u00a0nina@elsewhere.example",
    ])
      expect([same, await invite(same)]).toEqual([same, "409 already_invited"]);
    const member = `${home.idOf("maya")}@acme.example`;
    for (const same of [member, member.toUpperCase(), ` ${member}`])
      expect([same, await invite(same)]).toEqual([same, "409 already_member"]);
  });

  it("that only look alike, or carry a tag, are others", async () => {
    for (const other of [
      "nіna@elsewhere.example",
      "nina+tag@elsewhere.example",
      "nina@elsewherе.example",
      "nïna@elsewhere.example",
    ])
      expect([other, await invite(other)]).toEqual([other, "ok"]);
  });

  it.each([
    "nina@elsewhere.example.",
    "nina@elsewhere..example",
    "nina.@elsewhere.example",
    ".nina@elsewhere.example",
    "nina@@elsewhere.example",
    "nina@elsewhere.example,eve@evil.example",
    "nina@elsewhere.example eve@evil.example",
    "Nina <nina@elsewhere.example>",
    '"nina"@elsewhere.example',
    "nina@[127.0.0.1]",
    "nina@127.0.0.1",
    "nina@localhost",
    "nina\u200b@elsewhere.example",
    "nina\u202e@elsewhere.example",
    "\u212Aate@elsewhere.example",
    "\u0130nes@elsewhere.example",
    `${"n".repeat(65)}@elsewhere.example`,
    `nina@${"e".repeat(64)}.example`,
    "@elsewhere.example",
    "nina@",
    "",
  ])("that nothing can be sent to are refused: %j", async (email) => {
    expect(await invite(email)).toBe("422 invalid_email");
  });

  it("let in anyone who has the very same one, and no one whose looks alike", async () => {
    const token = world.tokenOf(home, "open");
    const accept = async (email: string, emailVerified = true) => {
      const person = { ...personOf("someone"), email, emailVerified };
      return codeOf(
        await createClient({
          url: world.served.url,
          headers: world.served.signIn(person),
        }).invitations.accept({ token }),
      );
    };
    const email = `${home.idOf("new")}@acme.example`;
    for (const other of [email.replace("e", "е"), email.replace("@", "+tag@"), email.replace("acme", "аcme")])
      expect([other, await accept(other)]).toEqual([other, "403 wrong_recipient"]);
    expect(await accept(email.toUpperCase(), false)).toBe("409 email_not_verified");
    expect(await accept(` ${email.toUpperCase()} `)).toBe("ok");
  });
});
