import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient, type ClientOptions } from "../../src/client.ts";

const client = (fetch: unknown, options: Partial<ClientOptions> = {}) =>
  // what a fetch is given as is not always one
  createClient({ url: "https://acme.example/api", fetch: fetch as ClientOptions["fetch"] & {}, ...options });

const html = (status: number) =>
  new Response("<!doctype html><title>Sign in</title>", { status, headers: { "content-type": "text/html" } });
const json = (value: unknown, status = 200) => Response.json(value, { status });
const problem = (body: string, status = 409) =>
  new Response(body, { status, headers: { "content-type": "application/problem+json" } });
/** Breaks off half-way. */
const broken = (begin: string, init?: ResponseInit, why: Error = new TypeError("terminated")) =>
  new Response(
    new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode(begin)),
      pull: (controller) => controller.error(why),
    }),
    init,
  );

const answers: readonly (readonly [what: string, fetch: unknown, status: number])[] = [
  ["no connection", () => Promise.reject(new TypeError("fetch failed")), 503],
  ["a rejection without a reason", () => Promise.reject(), 503],
  [
    "a fetch that throws",
    () => {
      throw new Error("no fetch here");
    },
    503,
  ],
  ["a fetch that is none", "fetch", 503],
  ["nothing", async () => undefined, 503],
  ["null", async () => null, 503],
  ["an empty object", async () => ({}), 503],
  ["the value in the place of a response", async () => ({ ok: true, status: "done", items: [] }), 503],
  ["a page", async () => html(200), 502],
  ["a page that is not found", async () => html(404), 404],
  ["a page of a gateway", async () => html(502), 502],
  ["a page to sign in", async () => html(401), 401],
  ["no content", async () => new Response(null, { status: 204 }), 502],
  ["that nothing has changed, which was not asked", async () => new Response(null, { status: 304 }), 304],
  ["an empty body", async () => new Response(""), 502],
  ["an empty error", async () => new Response(null, { status: 500 }), 500],
  ["a redirect that is not followed", async () => new Response(null, { status: 302 }), 302],
  [
    "half of its JSON",
    async () => new Response('{"items":[', { headers: { "content-type": "application/json" } }),
    502,
  ],
  ["a body that breaks off", async () => broken('{"items":'), 503],
  ["an error whose body breaks off", async () => broken("<h1>", { status: 500 }), 503],
  [
    "a body that was read",
    async () => {
      const read = json({ items: [] });
      await read.text();
      return read;
    },
    503,
  ],
  ...[null, true, 1, "done", [], {}, { status: "ok" }, { error: "no route" }, { items: {} }, { id: 7 }].map(
    (value) => [`the JSON ${JSON.stringify(value)}`, async () => json(value), 502] as const,
  ),
  ["the JSON of an error", async () => json({ code: "last_owner", title: "x", detail: "x" }, 409), 409],
  ["half of a problem", async () => problem('{"code":'), 409],
  ["a problem of another server", async () => problem('{"title":"Conflict","status":409}'), 409],
  ["a problem that is null", async () => problem("null"), 409],
  ["a problem that succeeds", async () => problem('{"code":"x","title":"x","detail":"x"}', 200), 502],
];

describe("a client answers with a problem, and does not reject", () => {
  it.each(answers)("when it gets %s", async (_, fetch, status) => {
    const asked = client(fetch);
    const outcomes = await Promise.all([
      asked.organizations.list(),
      asked.access.read({ organization: "acme" }),
      asked.access.check({ organization: "acme", checks: [{ permission: "team.create" }] }),
      asked.members.read({ organization: "acme", user: "ada" }),
      asked.teams.read({ organization: "acme", team: "web" }),
      asked.members.leave({ organization: "acme" }),
      asked.members.export({ organization: "acme" }),
      asked.invitations.read({ token: "t" }),
    ]);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({
        ok: false,
        problem: { code: "unavailable", status, detail: expect.stringMatching(/\.$/) },
      });
  });

  it.each([
    ["a page", async () => html(200)],
    ["no content", async () => new Response(null, { status: 204 })],
    ["JSON", async () => json({ version: 1 })],
    ["no connection", () => Promise.reject(new TypeError("fetch failed"))],
  ])("when it gets %s in the place of events", async (_, fetch) => {
    expect(await client(fetch).access.events()).toMatchObject({
      ok: false,
      problem: { code: "unavailable" },
    });
  });

  it.each<[string, Partial<ClientOptions>, string | undefined]>([
    ["a relative address, where there is no page", { url: "/api/rolecall" }, "url"],
    ["no address", { url: "" }, "url"],
    ["an address that is none", { url: "https://" }, "url"],
    ["no text for an address", { url: undefined as never }, undefined],
    [
      "headers that throw",
      {
        headers: () => {
          throw new Error("no token");
        },
      },
      undefined,
    ],
    ["a header that is none", { headers: { authorization: "a\nb" } }, undefined],
  ])("when it is given %s", async (_, options, path) => {
    const fetch = vi.fn();
    const outcome = await client(fetch, options).organizations.list();
    expect(outcome).toMatchObject({ ok: false, problem: { code: "invalid_request", status: 422 } });
    expect(outcome.ok || outcome.problem.path).toBe(path);
    expect(fetch).not.toHaveBeenCalled();
  });

  it("when what it is to send is no JSON", async () => {
    const outcome = await client(vi.fn()).teams.create({ organization: "acme", name: 1n as never });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "invalid_request" } });
  });
});

describe("a client", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("takes a relative address in a page", async () => {
    vi.stubGlobal("location", { href: "https://acme.example/somewhere" });
    const fetch = vi.fn(async () => json({ items: [] }));
    expect(await client(fetch, { url: "/api" }).organizations.list()).toMatchObject({ ok: true });
    expect(fetch.mock.calls).toMatchObject([[{ url: "https://acme.example/api/organizations" }]]);
  });

  it("rejects when it is stopped, also while it reads", async () => {
    const stop = new AbortController();
    const reading = client(async () => {
      queueMicrotask(() => stop.abort());
      return broken("{", undefined, new DOMException("This was aborted", "AbortError"));
    }).organizations.list({}, { signal: stop.signal });
    await expect(reading).rejects.toThrow("aborted");
  });

  it("ends its events when the connection breaks, and rejects only when it is stopped", async () => {
    const type = { headers: { "content-type": "text/event-stream" } };
    const read = async (signal: AbortSignal, seen: unknown[]) => {
      const begin = "id: 4\nevent: access\ndata: {}\n\n";
      const answer = await client(async () => broken(begin, type)).access.events({}, { signal });
      if (answer.ok) for await (const event of answer.value) seen.push(event);
      return seen;
    };
    const event = { type: "access", version: 4 };
    expect(await read(new AbortController().signal, [])).toEqual([event]);
    const seen: unknown[] = [];
    await expect(read(AbortSignal.abort(), seen)).rejects.toThrow("terminated");
    expect(seen).toEqual([event]);
  });
});
