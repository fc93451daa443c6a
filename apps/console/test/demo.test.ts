import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openConsole } from "./openConsole.ts";

const who = { email: "priya@acme.test" };

describe("signing in without a password, with the persona switch", () => {
  let opened: Awaited<ReturnType<typeof openConsole>>;
  beforeAll(async () => {
    opened = await openConsole({ personaSwitch: true });
  }, 180_000);
  afterAll(() => opened.close());

  it("opens a session of someone in the sample data, and of no one else", async () => {
    const ask = opened.askAs("");
    const { status, cookies } = await ask("POST", "/api/demo/sign-in", who);
    expect(status).toBe(200);
    const priya = opened.askAs(cookies.map((cookie) => cookie.split(";", 1)[0]).join("; "));
    const { body } = await priya("GET", "/api/console/organizations/acme-test/account");
    expect(body).toMatchObject({ name: "Priya Raman", email: who.email });
    expect(await ask("POST", "/api/demo/sign-in", { email: "someone@else.test" })).toMatchObject({
      status: 404,
    });
    const elsewhere = { origin: "https://evil.example" };
    expect(await ask("POST", "/api/demo/sign-in", who, elsewhere)).toMatchObject({ status: 403 });
  });

  it("lists who can be chosen, with their roles", async () => {
    const { body } = await opened.askAs("")("GET", "/api/demo/people");
    expect(body["items"]).toContainEqual({
      id: "tom",
      name: "Tom Becker",
      email: "tom@acme.test",
      organizations: [
        { id: "acme-test", name: "Acme Test", role: "member" },
        { id: "northlight", name: "Northlight Studio", role: "owner" },
      ],
    });
  });
});

describe("signing in without a password, without the persona switch", () => {
  let opened: Awaited<ReturnType<typeof openConsole>>;
  beforeAll(async () => {
    opened = await openConsole();
  }, 180_000);
  afterAll(() => opened.close());

  it("is not there at all", async () => {
    const ask = opened.askAs("");
    for (const path of ["/api/demo/sign-in", "/api/auth/demo/sign-in"]) {
      // oxlint-disable-next-line no-await-in-loop
      const { status, cookies } = await ask("POST", path, who);
      expect({ path, status, cookies }).toEqual({ path, status: 404, cookies: [] });
    }
    expect(await ask("GET", "/api/demo/people")).toMatchObject({ status: 404 });
  });
});
