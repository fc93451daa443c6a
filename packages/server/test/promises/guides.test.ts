import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { noon, organization } from "../../../organization/test/organizations.ts";
import { makeToken } from "../../src/authority/tokens/makeToken.ts";
import { listenOn } from "../../src/storage/listenOn.ts";
import { createGuards, createHandler, importOrganization } from "../../src/index.ts";
import { personOf } from "../http/openServer.ts";
import { manyMembers, request } from "./manyMembers.ts";
import { pageText } from "./tableIn.ts";
import { unreachable } from "./unreachable.ts";

const readme = "packages/server/README.md";
const server = "docs/server.mdx";
const security = "docs/security.mdx";
const second = 1_000;

describe("the guides promise, and it is so:", () => {
  const given = manyMembers();

  /** A sentence of a page, and what shows that it is true. Other promises have tests next to the code that keeps them. */
  const promises: readonly (readonly [page: string, says: string, holds: () => unknown])[] = [
    [
      server,
      "The secret is a random string of at least 32 characters. A shorter one is rejected with `secret_too_short`.",
      () => {
        expect(() => given.authorityWith({ secret: "x".repeat(31) })).toThrow("secret_too_short");
        expect(() => given.authorityWith({ secret: "x".repeat(32) })).not.toThrow();
      },
    ],
    [
      server,
      "(`X-Accel-Buffering: no`, `Cache-Control: no-transform`) and sends a comment every 15 seconds",
      async () => {
        vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
        const leaving = new AbortController();
        const response = await given.server().handler(
          request("/access/events?organization=acme", {
            signal: leaving.signal,
            headers: { "last-event-id": "0" },
          }),
        );
        expect(response.headers.get("x-accel-buffering")).toBe("no");
        expect(response.headers.get("cache-control")).toContain("no-transform");
        const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
        let text = "";
        while (!text.includes("event: access")) text += (await reader?.read())?.value ?? "";
        vi.advanceTimersByTime(15 * second - 1);
        const next = reader?.read();
        vi.advanceTimersByTime(1);
        expect((await next)?.value).toBe(": still here\n\n");
        leaving.abort();
      },
    ],
    [
      server,
      "`authority.start(everyMs)` runs two jobs in a loop, by default every 5,000 milliseconds",
      async () => {
        vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
        // so that nothing but the two rounds keeps a timer
        const { tried, away } = unreachable(new Error("The database is away"));
        const failing = given.authorityWith({ database: away });
        const settle = async () => {
          for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
          return tried.times;
        };
        const stop = failing.start();
        const first = await settle();
        await vi.advanceTimersByTimeAsync(5 * second - 1);
        expect(await settle()).toBe(first);
        await vi.advanceTimersByTimeAsync(1);
        expect(await settle()).toBe(2 * first);
        expect(first).toBeGreaterThan(0);
        await stop();
      },
    ],
    [
      server,
      "A failed mail waits 10 seconds, then twice as long each time, up to an hour.",
      async () => {
        const time = { now: noon };
        const tried: number[] = [];
        const failing = given.authorityWith({
          clock: () => time.now,
          mailer: {
            send: async () => {
              tried.push(time.now);
              throw new Error("The mail service is down");
            },
          },
        });
        await failing.send({ to: "gus@mail.example", subject: "Hello", text: "Hello" });
        for (; time.now <= noon + 310 * second; time.now += 5 * second) await failing.deliverMail();
        for (; time.now <= noon + 86_400 * second; time.now += 600 * second) await failing.deliverMail();
        const pauses = tried.slice(1).map((at, index) => (at - (tried[index] ?? 0)) / second);
        expect(pauses.slice(0, 5)).toEqual([10, 20, 40, 80, 160]);
        expect(Math.max(...pauses)).toBeLessThanOrEqual(3600 + 600);
      },
    ],
    [
      security,
      "`/openapi.json` is public. It contains no data.",
      async () => {
        const response = await given.server().handler(new Request("http://acme.example/openapi.json"));
        expect(response.status).toBe(200);
      },
    ],
    [
      security,
      "32 random bytes; SHA-256 under a unique key; a new token each time an invitation is sent.",
      () => {
        const tokens = Array.from({ length: 100 }, makeToken);
        expect(new Set(tokens).size).toBe(100);
        for (const token of tokens) expect(Buffer.from(token, "base64url")).toHaveLength(32);
      },
    ],
    [
      readme,
      "`limit` is 1 to 200, 50 by default.",
      async () => {
        const list = async (query: string) => {
          const response = await given.server().handler(request(`/organizations/many/members${query}`));
          const { items } = (await response.json()) as { items?: unknown[] };
          return items?.length ?? response.status;
        };
        expect(await Promise.all(["", "?limit=1", "?limit=200"].map(list))).toEqual([50, 1, 61]);
        expect(await Promise.all(["?limit=0", "?limit=201"].map(list))).toEqual([422, 422]);
      },
    ],
    [
      readme,
      "`DELETE /account` stores no response; a repeat returns `unchanged`.",
      async () => {
        await importOrganization(
          given.database(),
          organization({ organization: { id: "left" }, people: { olga: "owner", leo: "member" } }),
        );
        const leave = async () => {
          const leo = { "x-person": JSON.stringify(personOf("leo")), "idempotency-key": "bye" };
          const response = await given
            .server()
            .handler(request("/account", { method: "DELETE", headers: leo }));
          return [response.status, await response.json()];
        };
        expect(await leave()).toEqual([200, { status: "done" }]);
        expect(await leave()).toEqual([200, { status: "unchanged" }]);
      },
    ],
    [
      readme,
      "put nothing secret in `details`. `details` over 4 KiB are shortened.",
      async () => {
        const entry = { organization: "many", actor: "olga", action: "own.act", outcome: "done" } as const;
        await given.server().authority.record({ ...entry, details: { text: "x".repeat(4_000) } });
        await given.server().authority.record({ ...entry, details: { text: "x".repeat(4_100) } });
        const { items } = await given
          .server()
          .as("olga")
          .audit.list({ organization: "many", action: "own.act" })
          .then((answer) => (answer.ok ? answer.value : { items: [] }));
        const kept = items.map(({ command }) => [
          String(command["text"]).length,
          command["cut"] !== undefined,
        ]);
        expect(kept).toEqual([
          [100, true],
          [4_000, false],
        ]);
      },
    ],
    [
      server,
      "The handler treats a path with a trailing slash like the path without it",
      async () => {
        const answer = async (path: string) => {
          const response = await given.server().handler(request(path));
          return [response.status, await response.text()];
        };
        expect(await answer("/organizations/many/")).toEqual(await answer("/organizations/many"));
      },
    ],
    [
      server,
      "set a secret for the build too. The build does not connect to a database.",
      () => {
        const { tried, away } = unreachable();
        const authority = given.authorityWith({ database: away });
        const authenticate = async () => undefined;
        createHandler(authority, { authenticate });
        createGuards(authority, { authenticate });
        expect(tried.times).toBe(0);
      },
    ],
    [
      server,
      "the command is tried up to six times, a fraction of a second apart. After that the problem is `unavailable`, and nothing has changed.",
      async () => {
        const { tried, away } = unreachable();
        const authority = given.authorityWith({ database: away });
        const handler = createHandler(authority, {
          authenticate: async () => personOf("olga"),
          onError: () => {},
        });
        const headers = { "content-type": "application/json" };
        const made = await handler(
          request("/organizations", { method: "POST", headers, body: JSON.stringify({ name: "Nova" }) }),
        );
        expect([made.status, made.headers.get("retry-after"), tried.times]).toEqual([503, "1", 6]);
      },
    ],
    [
      server,
      "it reconnects after 0.1 seconds, then with pauses of up to 5 seconds",
      async () => {
        vi.useFakeTimers();
        const starts: number[] = [];
        let end = () => {};
        const stop = await listenOn(
          async () => {
            starts.push(Date.now());
            if (starts.length > 1) throw new Error("no connection");
            const on = (event: string, heard: () => void) => {
              if (event === "end") end = heard;
            };
            // as much of a client as listening takes
            return { on, query: async () => ({ rows: [] }), end: async () => {} } as never;
          },
          "news",
          { onMessage: () => {}, onBack: () => {} },
        );
        end();
        await vi.advanceTimersByTimeAsync(60 * second);
        await stop();
        const pauses = starts.slice(1).map((at, index) => at - (starts[index] ?? 0));
        expect(pauses.slice(0, 8)).toEqual([100, 200, 400, 800, 1600, 3200, 5000, 5000]);
      },
    ],
    [
      security,
      "`idempotency_keys`: id, the response. Kept for 24 hours, or until the account is deleted.",
      async () => {
        await importOrganization(
          given.database(),
          organization({ organization: { id: "keys" }, people: { olga: "owner", lea: "admin" } }),
        );
        const create = { type: "team.create", name: "Growth" } as const;
        const lea = personOf("lea");
        await given.server().authority.execute("keys", create, lea, { idempotencyKey: "one" });
        const kept = async () =>
          (
            await given
              .database()
              .query.selectFrom("idempotency_keys")
              .selectAll()
              .where("user_id", "=", "lea")
              .execute()
          ).length;
        expect(await kept()).toBe(1);
        await given.server().authority.deleteAccount(lea);
        expect(await kept()).toBe(0);
      },
    ],
    [
      security,
      "`sends`: address. Kept for 24 hours, and after that until the organization sends its next invitation mail.",
      async () => {
        const sends = [
          { at: noon - 86_401 * second, domain: "old.example", email: "gus@old.example" },
          { at: noon - 86_399 * second, domain: "new.example", email: "gus@new.example" },
        ];
        await importOrganization(
          given.database(),
          organization({ organization: { id: "sends" }, people: { olga: "owner" }, sends }),
        );
        const invite = { type: "invite", via: "list", email: "ina@mail.example", role: "member" } as const;
        await given
          .authorityWith({ clock: () => noon })
          .execute("sends", { ...invite, projects: [], teamIds: [] }, personOf("olga"));
        const rows = await given
          .database()
          .query.selectFrom("sends")
          .select("email")
          .where("organization_id", "=", "sends")
          .orderBy("email")
          .execute();
        expect(rows.map(({ email }) => email)).toEqual(["gus@new.example", "ina@mail.example"]);
      },
    ],
    [
      security,
      "never a token or its hash. Kept permanently, even after the organization is deleted.",
      async () => {
        await importOrganization(
          given.database(),
          organization({
            organization: { id: "ending", state: "deletionRequested", purgeAt: noon },
            people: { olga: "owner" },
            invitations: [{ id: "gone", state: "revoked", tokenHash: "hash-in-ending" }],
          }),
        );
        await given.server().authority.record({ organization: "ending", action: "own.act", outcome: "done" });
        await given.authorityWith({ clock: () => noon + 1 }).tick();
        const count = async (table: "members" | "invitations" | "audit_events") =>
          (
            await given
              .database()
              .query.selectFrom(table)
              .selectAll()
              .where("organization_id", "=", "ending")
              .execute()
          ).length;
        expect([await count("members"), await count("invitations")]).toEqual([0, 0]);
        expect(await count("audit_events")).toBeGreaterThan(1);
      },
    ],
    [
      readme,
      "responses are `no-store`, those with a version `private, no-cache`.",
      async () => {
        const kept = async (path: string) =>
          (await given.server().handler(request(path))).headers.get("cache-control");
        expect(await kept("/organizations")).toBe("no-store");
        expect(await kept("/nowhere")).toBe("no-store");
        expect(await kept("/organizations/many")).toBe("private, no-cache");
      },
    ],
  ];

  it.each(promises)("%s: %s", async (page, says, holds) => {
    expect(pageText(page)).toContain(says);
    await holds();
  });

  it("every test that the security guide names is there", () => {
    const named = [...pageText(security).matchAll(/`(test\/[\w./-]+|src\/\w+\/[\w./-]+)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(named.length).toBeGreaterThan(20);
    const root = join(import.meta.dirname, "../..");
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
