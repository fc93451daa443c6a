import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { organization } from "../../../organization/test/organizations.ts";
import { createAuthority, importOrganization, type Mail } from "../../src/index.ts";
import { postgres } from "../../src/postgres.ts";
import { randomOf } from "../overlap/randomOf.ts";
import { startPostgres } from "../startPostgres.ts";
import { others } from "./drawCommand.ts";
import { expectExactlyOnce } from "./expectExactlyOnce.ts";
import { playStream } from "./playStream.ts";
import { secret } from "./secret.ts";
import { startProxy } from "./startProxy.ts";
import { startServer } from "./startServer.ts";

/** How often each kind of fault strikes. */
const rounds = Number(process.env["ROLECALL_KILLS"] ?? 1);
const minutes = 60 * 1000;

const start = organization({
  people: {
    olga: "owner",
    otto: "owner",
    ada: "admin",
    ...Object.fromEntries(others.map((userId) => [userId, "member"] as const)),
  },
  projects: { web: { grants: { mia: "analyst" } }, shop: {} },
  teams: { growth: { users: ["mia"], projects: { web: "analyst" } } },
  invitations: [{ id: "first", createdAt: Date.now(), expiresAt: Date.now() + 60 * minutes }],
});

it("loses nothing, halves nothing and does nothing twice while servers, connections and the database die", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rolecall-fleet-"));
  const mailFile = join(folder, "mails");
  const server = await startPostgres({ isDurable: true });
  const database = postgres(server.url);
  const later = createAuthority({ database, secret });
  await later.migrate();
  await importOrganization(database, start);

  const toDatabase = await startProxy(() => [server.port]);
  const settings = [
    { database: server.url, mailFile },
    { database: server.url.replace(`:${server.port}/`, `:${toDatabase.port}/`), mailFile },
  ];
  const servers = await Promise.all(settings.map(startServer));
  const fronts = await Promise.all(servers.map((_, index) => startProxy(() => [servers[index]?.port ?? 0])));
  const urls = fronts.map(({ port }) => `http://127.0.0.1:${port}/api`);
  const kill = async (index: number) => {
    await servers[index]?.kill();
    const told = { ...settings[index], database: settings[index]?.database ?? "" };
    servers[index] = await startServer(told);
  };
  const faults = {
    "a server is killed": () => kill(0),
    "the other server is killed": () => kill(1),
    "a server loses its connections to the database": () => toDatabase.cut(),
    "the database crashes": () => server.crashAndRestart(),
    "those who ask lose their connections": () => fronts.forEach((front) => front.cut()),
    "five answers of each server are lost": async () => {
      for (let time = 0; time < 5; time++) await Promise.all(fronts.map((front) => front.swallowAnswer()));
    },
  };

  const known = {
    projects: ["web", "shop"],
    teams: ["growth"],
    invitations: ["first"],
    count: 0,
  };
  const stream = playStream(urls, start.organization.id, ["olga", "otto", "ada", "olga", "mia"], known);
  try {
    const random = randomOf(4);
    for (let round = 0; round < rounds; round++)
      for (const strike of Object.values(faults)) {
        await stream.more(10);
        // somewhere within the next commands
        await new Promise((resolve) => {
          setTimeout(resolve, 20 * random());
        });
        await strike();
      }
    await stream.more(20);
    await stream.stop();

    const { answers } = stream;
    const mails = await expectExactlyOnce(database, start, answers);
    const again = answers.filter(({ times }) => times > 1);
    const repeated = await repeatedFrom(again);
    // every fault has left something unanswered, and a lost answer something that was carried out
    expect(again.length).toBeGreaterThanOrEqual(rounds * 10);
    expect(repeated).toBeGreaterThanOrEqual(rounds * 2);
    expect(answers.map(({ answered }) => (answered.ok ? "" : answered.problem.code))).not.toContain(
      "internal",
    );
    expect(answers.filter(({ answered }) => answered.ok).length).toBeGreaterThan(answers.length / 4);

    // what dead servers had claimed is due again after some minutes
    const takingOver = await startServer({ database: server.url, mailFile, ahead: 10 * minutes });
    const waiting = database.query
      .selectFrom("outbox")
      .select("id")
      .where("sent_at", "is", null)
      .where("failed_at", "is", null);
    await expect.poll(async () => waiting.execute(), { timeout: 30_000 }).toEqual([]);
    await takingOver.kill();
    const outbox = await database.query
      .selectFrom("outbox")
      .select(["message_id", "recipient", "sent_at", "last_error"])
      .execute();
    expect(outbox.length).toBe(mails);
    const lines = readFileSync(mailFile, "utf8").trim().split("\n");
    const sent = lines.map((line): unknown => JSON.parse(line));
    const copies = new Map<unknown, Set<string>>();
    // what serverProcess has written
    for (const { messageId, to, text } of sent as readonly Omit<Mail, "subject">[]) {
      const [link] = /\/invitation#\S+/.exec(text) ?? [];
      copies.set(messageId, (copies.get(messageId) ?? new Set()).add(`${to} ${link}`));
    }
    // a second copy goes to the same person, with the same link; organizations are renamed meanwhile
    expect([...copies.values()].filter(({ size }) => size > 1)).toEqual([]);
    const ids = new Set(outbox.map(({ message_id }) => message_id));
    expect([...copies.keys()].filter((id) => !ids.has(String(id)))).toEqual([]);
    const lost = outbox.filter(({ message_id, sent_at }) => sent_at !== null && !copies.has(message_id));
    expect(lost).toEqual([]);
    const unsent = outbox.filter(({ sent_at }) => sent_at === null);
    expect(
      unsent.filter(({ last_error }) => !/^(The invitation ended|A newer email)/.test(last_error ?? "")),
    ).toEqual([]);

    process.stdout.write(
      [
        `${rounds} times each: ${Object.keys(faults).join("; ")}.`,
        `${answers.length} commands answered, ${answers.filter(({ answered }) => answered.ok).length} of them done.`,
        `${again.length} were asked more than once, ${repeated} of which had been carried out the first time.`,
        `${sent.length} mails handed over for ${mails} in the outbox, ${sent.length - copies.size} of them second copies.\n`,
      ].join("\n"),
    );
  } finally {
    await stream.stop();
    await Promise.all(servers.map((each) => each.kill()));
    await Promise.all([...fronts, toDatabase].map((proxy) => proxy.close()));
    await later.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }

  /** How many of these answers were found, and not made, when they were asked the last time. */
  async function repeatedFrom(again: typeof stream.answers): Promise<number> {
    const keys = await database.query.selectFrom("idempotency_keys").select(["key", "created_at"]).execute();
    const writtenAt = new Map(keys.map((row) => [row.key, row.created_at.getTime()]));
    return again.filter(({ key, lastAskedAt }) => (writtenAt.get(key) ?? Infinity) < lastAskedAt).length;
  }
}, 300_000);
