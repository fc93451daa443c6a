import { type ChildProcess, spawn } from "node:child_process";
import { type AddressInfo, connect, createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { postgres } from "@rolecall/server/postgres";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type RunningPostgres, startPostgres } from "../../../packages/server/test/startPostgres.ts";
import { samplePassword } from "../server/sample/addSampleData.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const started: ChildProcess[] = [];
let database: RunningPostgres;
beforeAll(async () => {
  database = await startPostgres();
}, 180_000);
afterEach(() => started.splice(0).forEach((child) => child.kill("SIGKILL")));
afterAll(() => database.stop());

/** Starts the server as a separate process. */
async function start(env: Readonly<Record<string, string>>) {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "--conditions=@rolecall/source", "apps/console/server/main.ts"],
    { cwd: root, env: { PATH: process.env["PATH"], AUTHORITY_PORT: String(port), ...env } },
  );
  started.push(child);
  let printed = "";
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes("is ready")) resolve();
      });
  });
  return { port, origin: `http://localhost:${port}`, ready, ended, printed: () => printed };
}

const secret = "a secret that only this test knows, of 32 bytes";

describe("the console's server on an empty database in production", { timeout: 180_000 }, () => {
  it("makes no account and no organization, prints no link, and lets others see no frame of it", async () => {
    const server = await start({ DATABASE_URL: database.url, SECRET: secret, NODE_ENV: "production" });
    await server.ready;
    const post = (path: string, body: unknown) =>
      fetch(server.origin + path, {
        method: "POST",
        headers: { "content-type": "application/json", origin: server.origin },
        body: JSON.stringify(body),
      });
    const ines = { email: "ines@acme.test", password: samplePassword };
    expect((await post("/api/auth/sign-in/email", ines)).status).toBe(401);
    expect((await post("/api/demo/sign-in", ines)).status).toBe(404);
    const signUp = { name: "Maya", email: "maya@acme.example", password: "correct horse battery" };
    const signedUp = await post("/api/auth/sign-up/email", signUp);
    expect(signedUp.status).toBe(200);

    const { query } = postgres(database.url);
    const counts = sql<{ users: number; organizations: number; mails: number }>`
      select (select count(*)::int from auth.user) as users,
        (select count(*)::int from rolecall.organizations) as organizations,
        (select count(*)::int from rolecall.outbox) as mails`;
    // the email is queued after the response to the sign-up
    await expect
      .poll(async () => (await counts.execute(query)).rows, { timeout: 30_000 })
      .toEqual([{ users: 1, organizations: 0, mails: 1 }]);
    await query.destroy();
    expect(server.printed()).not.toMatch(/rolecall-sample|verify-email|token/);
    expect(server.printed()).toContain("SMTP_URL");

    const page = await fetch(`${server.origin}/api/nothing`);
    expect(Object.fromEntries(page.headers)).toMatchObject({
      "content-security-policy": expect.stringMatching(/default-src 'self'.*frame-ancestors 'none'/),
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
    expect(page.headers.has("strict-transport-security")).toBe(false);
  });

  it("does not start without the secret, and says why in plain words", async () => {
    const server = await start({ DATABASE_URL: database.url, NODE_ENV: "production" });
    expect(await server.ended).toBe(1);
    expect(server.printed()).toMatch(/SECRET: With DATABASE_URL, .* \(secret_missing\)/);
    expect(server.printed()).not.toContain("    at ");
  });
});

describe("the console's server as npm start runs it", { timeout: 180_000 }, () => {
  it("is reached from this machine only, and prints the mails that it has no other way to deliver", async () => {
    const server = await start({ SAMPLE_DATA: "1" });
    await server.ready;
    await vi.waitUntil(() => reaches("127.0.0.1", server.port), { timeout: 60_000 });
    // another address of this machine, at which a server on all addresses would respond
    expect(await reaches("127.0.0.2", server.port)).toBe(false);
    const people = await fetch(`${server.origin}/api/demo/people`);
    expect(people.status).toBe(200);
    expect(server.printed()).toContain(samplePassword);
  });

  it("refuses a database with the sample's public password once that is not what it was asked for", async () => {
    const env = { DATABASE_URL: `${database.url.replace(/\/[^/]*$/, "")}/sampled`, SECRET: secret };
    const { query } = postgres(database.url);
    await sql`create database sampled`.execute(query);
    await query.destroy();
    const sampled = await start({ ...env, SAMPLE_DATA: "1" });
    await sampled.ready;
    for (const more of [{}, { SAMPLE_DATA: "1", HOST: "0.0.0.0" }] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const opened = await start({ ...env, ...more });
      // oxlint-disable-next-line no-await-in-loop
      expect(await opened.ended).toBe(1);
      expect(opened.printed()).toMatch(/sample_accounts/);
    }
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      // it listens on a port rather than a pipe, so the address is an object
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Whether something responds at a URL. */
function reaches(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
  });
}
