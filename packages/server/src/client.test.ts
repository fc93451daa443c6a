import { readFileSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import { createClient, type AnswerOf, type Client, type InputOf } from "./client.ts";
import { operations } from "./http/operations.ts";

/** A client whose requests go nowhere, and what it asked. */
function recording(answer: () => Response | Promise<Response> = () => Response.json({ status: "done" })) {
  const asked: Request[] = [];
  const client = createClient({
    url: "https://acme.example/api/",
    fetch: async (request) => {
      asked.push(request.clone());
      return answer();
    },
    headers: () => ({ authorization: `Bearer ${asked.length}` }),
  });
  return { client, asked };
}

describe("the client", () => {
  it("has a function for every operation", () => {
    const { client } = recording();
    const made = Object.entries(client).flatMap(([group, calls]) =>
      Object.keys(calls).map((name) => `${group}.${name}`),
    );
    expect(made.sort()).toEqual(Object.keys(operations).sort());
  });

  it("puts ids into the path, and everything else into the query or the body", async () => {
    const { client, asked } = recording();
    await client.members.list({ organization: "acme", search: "a&b", limit: 5, role: undefined });
    await client.grants.set({ organization: "acme", project: "web", user: "u:1@x", role: "admin" });
    await client.members.leave({ organization: "acme" });
    await client.organizations.list();
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET https://acme.example/api/organizations/acme/members?search=a%26b&limit=5",
      "PUT https://acme.example/api/organizations/acme/projects/web/grants/u%3A1%40x",
      "POST https://acme.example/api/organizations/acme/leave",
      "GET https://acme.example/api/organizations",
    ]);
    expect(await asked[1]?.json()).toEqual({ role: "admin" });
    expect(await asked[2]?.json()).toEqual({});
    expect(asked[2]?.headers.get("content-type")).toBe("application/json");
    expect(asked.map(({ headers }) => headers.get("authorization"))).toEqual(
      [0, 1, 2, 3].map((n) => `Bearer ${n}`),
    );
  });

  it.each(["..", ".", "", " a", "a ", "a\u0000b", "a\nb", "\ud800", "x".repeat(201)])(
    "asks nothing for the id %j, which would lead elsewhere",
    async (user) => {
      const { client, asked } = recording();
      const answer = await client.teams.removeUser({ organization: "acme", team: "growth", user });
      expect(answer).toMatchObject({ ok: false, problem: { code: "invalid_request", path: "user" } });
      expect(asked).toEqual([]);
    },
  );

  it("puts an id of an identity provider into the path as one part of it", async () => {
    const { client, asked } = recording();
    for (const user of ["auth0|5f7c", "a/../b", "100%2F", "a b+c?d#e", "zoë", "%2e%2e"])
      await client.members.read({ organization: "acme", user });
    const last = asked.map(({ url }) => new URL(url).pathname.split("/").slice(5));
    expect(last.map((parts) => parts.map(decodeURIComponent))).toEqual(
      ["auth0|5f7c", "a/../b", "100%2F", "a b+c?d#e", "zoë", "%2e%2e"].map((user) => [user]),
    );
  });

  it("sends versions, keys and what is known as headers", async () => {
    const { client, asked } = recording();
    const body = { organization: "acme", user: "mike", role: "admin" } as const;
    await client.members.changeRole(body, { ifMatch: 3, idempotencyKey: "k" });
    await client.members.changeRole(body, { ifMatch: '"3.abc"' });
    const headers = asked.map((request) => [
      request.headers.get("if-match"),
      request.headers.get("idempotency-key"),
    ]);
    expect(headers).toEqual([
      ['"3"', "k"],
      ['"3.abc"', null],
    ]);
  });

  it("answers with the problem that the server gave", async () => {
    const problem = { type: "urn:x", title: "x", status: 409, code: "last_owner", detail: "x" };
    const { client } = recording(
      () =>
        new Response(JSON.stringify(problem), {
          status: 409,
          headers: { "content-type": "application/problem+json" },
        }),
    );
    expect(await client.members.leave({ organization: "acme" })).toEqual({ ok: false, problem });
  });

  it.each([
    ["the connection fails", () => Promise.reject(new TypeError("fetch failed")), 503],
    ["something in between answers", () => new Response("<h1>Bad gateway</h1>", { status: 502 }), 502],
  ])("answers unavailable when %s", async (_, answer, status) => {
    const { client } = recording(answer);
    expect(await client.organizations.list()).toMatchObject({
      ok: false,
      problem: { code: "unavailable", status },
    });
  });

  it("rejects when the caller has stopped it", async () => {
    const { client } = recording(() => Promise.reject(new DOMException("stopped", "AbortError")));
    await expect(client.organizations.list({}, { signal: AbortSignal.abort() })).rejects.toThrow("stopped");
  });

  it("reads events that arrive in pieces, and passes over what is none", async () => {
    const text =
      ': connected\n\nid: 4\nevent: access\ndata: {"version":4}\n\n: still here\n\nevent: other\ndata: 1\n\nevent: closed\ndata: {}\n\n';
    const { client } = recording(
      () =>
        new Response(
          new ReadableStream({
            start(controller) {
              for (const letter of text) controller.enqueue(new TextEncoder().encode(letter));
              controller.close();
            },
          }),
          // a server that replaces Response by its own says text/plain where nothing is said
          { headers: { "content-type": "text/event-stream" } },
        ),
    );
    const answer = await client.access.events();
    const events = [];
    if (answer.ok) for await (const event of answer.value) events.push(event);
    expect(events).toEqual([{ type: "access", version: 4 }, { type: "closed" }]);
  });

  it("loads neither schemas nor anything else of the server", () => {
    const loaded = new Set<string>();
    const load = (file: URL) => {
      if (loaded.has(file.href)) return;
      loaded.add(file.href);
      const imports = /^(?:import|export) (?!type )[^;]*? from "([^"]+)";/gms;
      for (const [, from = ""] of readFileSync(file, "utf8").matchAll(imports)) {
        if (from.startsWith(".")) load(new URL(from, file));
        else loaded.add(from);
      }
    };
    load(new URL("client.ts", import.meta.url));
    expect([...loaded].map((file) => file.replace(/^.*\/src\//, "")).sort()).toEqual([
      "client.ts",
      "http/createClient.ts",
      "http/operations.ts",
      "http/readEvents.ts",
      "input/idPattern.ts",
    ]);
  });
});

describe("the types of the client", () => {
  it("are those of the schemas", () => {
    expectTypeOf<InputOf<"members.changeRole">>().toEqualTypeOf<{
      readonly organization: string;
      readonly user: string;
      readonly role: "owner" | "admin" | "billingAdmin" | "member";
      readonly version?: number | undefined;
    }>();
    expectTypeOf<AnswerOf<"organizations.list">["items"][number]["plan"]>().toEqualTypeOf<
      "free" | "growth" | "enterprise"
    >();
    expectTypeOf<Client["organizations"]["list"]>().toBeCallableWith();
    expectTypeOf<Client["access"]["read"]>().toBeCallableWith({ organization: "acme" });
    // @ts-expect-error -- a role that the model does not have
    expectTypeOf<Client["members"]["stepDown"]>().toBeCallableWith({ organization: "acme", role: "boss" });
    // @ts-expect-error -- which organization is missing
    expectTypeOf<Client["members"]["leave"]>().toBeCallableWith({});
  });
});
