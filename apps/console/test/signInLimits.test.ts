import { createConnection } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { openConsole } from "./openConsole.ts";

const wrong = { email: "ines@acme.test", password: "a wrong password" };

describe("limits on signing in", { timeout: 180_000 }, () => {
  let opened: Awaited<ReturnType<typeof openConsole>>;
  afterEach(() => opened.close());
  const tryAs = (forwarded: string) =>
    opened.askAs("")("POST", "/api/auth/sign-in/email", wrong, { "x-forwarded-for": forwarded });

  /** The responses to seven tries, one after the other. */
  async function seven(claimed: (attempt: number) => string): Promise<readonly number[]> {
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      // oxlint-disable-next-line no-await-in-loop
      const { status, headers } = await tryAs(claimed(attempt));
      // a refusal without a time to wait doesn't count
      statuses.push(status === 429 && !(Number(headers.get("retry-after")) > 0) ? 0 : status);
    }
    return statuses;
  }

  it("stop a caller after five tries, whatever address it claims, and no one who calls from another", async () => {
    opened = await openConsole({ signInsPerMinute: 5 });
    expect(await seven((attempt) => `198.51.100.${attempt}`)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect(await tryFrom("127.0.0.5", opened.origin)).toMatch(/^HTTP\/1.1 401 /);
  });

  it("stop anyone who sits at an open window from trying passwords", async () => {
    opened = await openConsole({ signInsPerMinute: 5 });
    const ask = await opened.signIn(wrong.email);
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      // one after the other, as a person would type them
      // oxlint-disable-next-line no-await-in-loop
      const { status } = await ask("POST", "/api/auth/rolecall/confirm-password", {
        password: wrong.password,
      });
      statuses.push(status);
    }
    expect(statuses.slice(0, 5)).not.toContain(429);
    expect(statuses.slice(5)).toEqual([429, 429]);
  });

  it("leave people alone who are signed in, however many work behind one address", async () => {
    opened = await openConsole({ signInsPerMinute: 5 });
    const ask = await opened.signIn(wrong.email);
    const statuses = new Set<number>();
    // better-auth's own limit is a hundred
    for (const path of ["/api/auth/get-session", "/api/auth/multi-session/list-device-sessions"]) {
      const asking = Array.from({ length: 110 }, () => ask("GET", path));
      // oxlint-disable-next-line no-await-in-loop
      for (const { status } of await Promise.all(asking)) statuses.add(status);
    }
    expect([...statuses]).toEqual([200]);
  });

  it("count by the address that trusted proxies add, whatever stands before it", async () => {
    opened = await openConsole({ signInsPerMinute: 5, trustedProxies: ["127.0.0.1", "::1", "10.0.0.0/8"] });
    const behind = (attempt: number) => `198.51.100.${attempt}, 203.0.113.9, 10.1.2.3`;
    expect(await seven(behind)).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect((await tryAs("203.0.113.77, 10.1.2.3")).status).toBe(401);
  });
});

/** The start of the response to a try from another address of this machine. */
function tryFrom(localAddress: string, origin: string): Promise<string> {
  const { host, port } = new URL(origin);
  const body = JSON.stringify(wrong);
  const head = [
    "POST /api/auth/sign-in/email HTTP/1.1",
    `host: ${host}`,
    `origin: ${origin}`,
    "content-type: application/json",
    `content-length: ${body.length}`,
    "connection: close",
  ];
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host: "127.0.0.1", localAddress, port: Number(port) }, () =>
      socket.write(`${head.join("\r\n")}\r\n\r\n${body}`),
    );
    socket.once("data", (data) => resolve(data.toString())).once("error", reject);
  });
}
