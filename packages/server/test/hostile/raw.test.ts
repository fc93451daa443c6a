import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHandler } from "../../src/index.ts";
import { migrate } from "../../src/storage/migrate.ts";
import { openPostgres } from "../databases.ts";
import { readState } from "../states/readState.ts";
import { openWorld, personOf, type World } from "./openWorld.ts";
import { rawAsk, type Raw } from "./rawAsk.ts";
import { serveBy, type Server } from "./serveBy.ts";
import { marker, rivalIds, type Home } from "./world.ts";

const json = { "content-type": "application/json" };
const deep = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth);
const chunks = (count: number) => Array.from({ length: count }, () => "x".repeat(1024));

interface Body {
  readonly what: string;
  readonly expected: string;
  readonly parts: readonly (string | Uint8Array)[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Bodies that are no request, and what they are answered. */
const bodies: readonly Body[] = [
  { what: "nothing", expected: "422 invalid_request", parts: [] },
  { what: "half of an object", expected: "422 invalid_request", parts: ['{"name":'] },
  { what: "an object and more", expected: "422 invalid_request", parts: ['{"name":"A"}{"name":"B"}'] },
  { what: "a comment", expected: "422 invalid_request", parts: ['{"name":"A"/**/}'] },
  { what: "no UTF-8", expected: "422 invalid_request", parts: [new Uint8Array([0x22, 0xc3, 0x28, 0x22])] },
  {
    what: "UTF-16",
    expected: "422 invalid_request",
    parts: [new Uint8Array(Buffer.from('{"name":"A"}', "utf16le"))],
  },
  { what: "thousands of lists in lists", expected: "422 invalid_request", parts: [deep(30_000, "[", "]")] },
  {
    what: "thousands of objects in objects",
    expected: "422 invalid_request",
    parts: [`${'{"name":'.repeat(7000)}1${"}".repeat(7000)}`],
  },
  {
    what: "a number without end",
    expected: "422 invalid_request",
    parts: [`{"name":${"9".repeat(60_000)}}`],
  },
  {
    what: "one byte too many",
    expected: "413 body_too_large",
    parts: [`{"name":"${"x".repeat(65_526)}"}`],
    headers: { "content-length": "65537" },
  },
  { what: "chunks without end", expected: "413 body_too_large", parts: chunks(2000) },
  {
    what: "a form",
    expected: "415 unsupported_media_type",
    parts: ["name=A"],
    headers: { "content-type": "application/x-www-form-urlencoded" },
  },
  {
    what: "text",
    expected: "415 unsupported_media_type",
    parts: ['{"name":"A"}'],
    headers: { "content-type": "text/plain" },
  },
  {
    what: "parts",
    expected: "415 unsupported_media_type",
    parts: ["--a"],
    headers: { "content-type": "multipart/form-data; boundary=a" },
  },
  {
    what: "something unknown",
    expected: "415 unsupported_media_type",
    parts: ['{"name":"A"}'],
    headers: { "content-type": "application/json-patch+json" },
  },
  {
    what: "no type that is one",
    expected: "415 unsupported_media_type",
    parts: ['{"name":"A"}'],
    headers: { "content-type": ";" },
  },
  { what: "__proto__", expected: "422 invalid_request", parts: ['{"__proto__":{"name":"A"}}'] },
  {
    what: "__proto__ written otherwise",
    expected: "422 invalid_request",
    parts: ['{"\\u005f_proto__":{},"name":"A"}'],
  },
  {
    what: "constructor",
    expected: "422 invalid_request",
    parts: ['{"constructor":{"prototype":{"name":"A"}}}'],
  },
  {
    what: "the same name twice, the last of them no name",
    expected: "422 invalid_request",
    parts: ['{"name":"A","name":1}'],
  },
];

const org = (rest: string) => `/rolecall/organizations/${rest}`;
const rivals = rivalIds.organization;

/** Ways to write a path so that it means another one to someone. None of them may lead into the other organization. */
const paths = (own: string): readonly string[] => [
  org(`${own}/../${rivals}`),
  org(`${own}/%2e%2e/${rivals}`),
  org(`${own}%2f..%2f${rivals}`),
  org(`${own}/..%2f${rivals}`),
  org(`${own}/%2e%2e%2f${rivals}/members`),
  org(`${own}/members/..%5c..%5c${rivals}`),
  org(`${own}/members/%2e%2e/%2e%2e/${rivals}/members`),
  org("%72ival-organization"),
  org(`${rivals}%00`),
  org(`%00${rivals}/members`),
  org(`${own}%00${rivals}/members`),
  org(`/${rivals}`),
  org(`${rivals}//members`),
  org(`${rivals}/`),
  org(`${rivals};x=1/members`),
  org(`${rivals}?organization=${own}`),
  org(`${own}?organization=${rivals}`),
  org(`${own}/members?organization=${rivals}`),
  org(`${own}/members?organization=${own}&organization=${rivals}`),
  org(`%`),
  org(`%zz/members`),
  org(`%c0%ae%c0%ae/${rivals}`),
  org(`%ed%a0%80`),
  org(`${own}/members/%F0%9F%92%A9`),
  org("a".repeat(8000)),
  `//rolecall/organizations/${rivals}`,
  `/rolecall//organizations/${rivals}`,
  `/rolecall/./organizations/${rivals}/members`,
  `/ROLECALL/organizations/${rivals}`,
  `/rolecall/__proto__`,
  `/rolecall/constructor/prototype`,
  `/rolecall/access?organization=${rivals}&organization=${own}`,
  `/rolecall/access?__proto__=x`,
  `/rolecall/access?organization[]=${rivals}`,
  `/rolecall/access?organization=%00`,
  `/rolecall/access?${"a=b&".repeat(2000)}`,
];

describe.each(["hono", "express", "fastify"] as const)("on the wire, behind %s", (name) => {
  let world: World;
  let home: Home;
  let server: Server;
  let person: Readonly<Record<string, string>>;
  const faults: unknown[] = [];

  beforeAll(async () => {
    const [database] = await openPostgres(1);
    if (database === undefined) throw new Error("no database");
    await migrate(database);
    world = await openWorld(database);
    home = await world.addHome();
    const session = world.served.signIn(personOf(home.idOf("olga")));
    person = session;
    server = await serveBy[name](
      createHandler(world.authority, {
        authenticate: async (request) =>
          request.headers.get("authorization") === session.authorization
            ? personOf(home.idOf("olga"))
            : undefined,
        basePath: "/rolecall",
        changePlan: async ({ asked }) => ({ status: "settled", ...asked }),
        onError: (error) => faults.push(error),
      }),
    );
  }, 180_000);

  afterAll(async () => {
    await server.close();
    await world.close();
    await world.authority.close();
    if (faults.length > 0) throw new AggregateError(faults, `The server met ${faults.length} faults`);
  });

  const send = (
    method: string,
    path: string,
    headers: object = {},
    parts: readonly (string | Uint8Array)[] = [],
  ) => rawAsk(server.origin, method, path, { ...person, ...headers }, parts);
  const wordOf = ({ status, text }: Raw) => `${status} ${JSON.parse(text).code}`;
  const answersStill = async () => (await send("GET", "/rolecall/organizations")).status === 200;

  it.each(bodies)("refuses $what as a body: $expected", async ({ expected, parts, headers = {} }) => {
    const before = await readState(world.authority.database, home.state.organization.id);
    const answer = await send("PATCH", org(home.state.organization.id), { ...json, ...headers }, parts);
    // Fastify itself refuses what is no name of a type, before any handler is asked
    const isOurs = name !== "fastify" || headers["content-type"] !== ";";
    expect(
      isOurs
        ? `${answer.type} ${wordOf(answer)}`
        : `application/problem+json ${answer.status} unsupported_media_type`,
    ).toBe(`application/problem+json ${expected}`);
    expect(await readState(world.authority.database, home.state.organization.id)).toEqual(before);
    expect(await answersStill()).toBe(true);
  });

  it("leads no one into another organization by a trick in the path", async () => {
    const before = await world.rivalTables();
    for (const method of ["GET", "DELETE", "PATCH"])
      for (const path of paths(home.state.organization.id)) {
        // the one way to name one's own organization that is in order
        if (method !== "GET" && path.startsWith(org(`${home.state.organization.id}?`))) continue;
        const answer = await send(
          method,
          path,
          method === "PATCH" ? json : {},
          method === "PATCH" ? ['{"name":"Mine"}'] : [],
        );
        const story = `${method} ${path} → ${answer.status} ${answer.text}`;
        const isRefused = answer.status >= 400 && answer.status < 500;
        expect({ story, isRefused, tells: answer.text.toLowerCase().includes(marker) }).toEqual({
          story,
          isRefused: true,
          tells: false,
        });
      }
    expect(await world.rivalTables()).toBe(before);
    expect(await answersStill()).toBe(true);
  });

  it.each([
    ["If-Match", "1"],
    ["If-Match", '"1" "2"'],
    ["If-Match", '*, "1"'],
    ["If-Match", '"1'],
    ["Idempotency-Key", "k".repeat(10_000)],
    ["Idempotency-Key", ""],
    ["Idempotency-Key", "a b"],
  ] as const)("takes no %s that is none (%#)", async (header, value) => {
    const headers = { ...json, [header.toLowerCase()]: value };
    const answer = await send("PATCH", org(home.state.organization.id), headers, ['{"name":"Other"}']);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 422, code: "invalid_request", path: header });
  });

  it.each(['"-1"', `"1${"0".repeat(400)}"`, '"1.\u00ff"', 'W/"x", "y"'])(
    "finds no version in tags of another server: %#",
    async (value) => {
      const headers = { ...json, "if-match": value };
      const answer = await send("PATCH", org(home.state.organization.id), headers, ['{"name":"Other"}']);
      expect(JSON.parse(answer.text)).toMatchObject({ status: 412, code: "precondition_failed" });
    },
  );

  it.each(["garbage", "-1", "1e999", "9".repeat(400), "", "\u00ff"])(
    "begins again for the last event %j",
    async (id) => {
      const answer = await send("GET", `/rolecall/access/events?organization=${home.state.organization.id}`, {
        "last-event-id": id,
      });
      expect(answer.status).toBe(200);
      expect(answer.text).toMatch(/event: access\ndata: \{"version":\d+\}/);
    },
  );

  it("takes no cursor that was made for another list, or by hand", async () => {
    const own = org(home.state.organization.id);
    const next = async (list: string) => {
      const answer = await send("GET", `${own}/${list}${list.includes("?") ? "&" : "?"}limit=1`);
      const cursor: unknown = JSON.parse(answer.text).next;
      return typeof cursor === "string" ? cursor : "";
    };
    const lists = [
      "members",
      "members?sort=joinedAt",
      "members?sort=-role",
      "invitations",
      "teams",
      "projects",
    ];
    const cursors = await Promise.all(lists.map(next));
    expect(cursors).not.toContain("");
    const made = (position: unknown) => Buffer.from(JSON.stringify(position)).toString("base64url");
    const odd = [
      ...[
        "x",
        "!!!!",
        "",
        "a".repeat(1999),
        "a".repeat(2001),
        made(null),
        made({}),
        made([]),
        made(["email"]),
        made(["email", 1]),
      ],
      ...[
        made(["created", 9e15, "x"]),
        made(["created", -9e15, "x"]),
        made(["joinedAt", 9e15, "x"]),
        made(["latest", 2 ** 60]),
      ],
      ...[made(["email", "a\u0000"]), made(["email", ["a"]]), made(["email", "a", "b", "c", "d"])],
    ];
    for (const [at, list] of lists.entries())
      for (const cursor of [...cursors.filter((_cursor, other) => other !== at), ...odd]) {
        // teams and projects are both in the order of their names, so a place in one is a place in the other
        if (at >= 4 && cursors.indexOf(cursor) >= 4) continue;
        const answer = await send("GET", `${own}/${list}${list.includes("?") ? "&" : "?"}cursor=${cursor}`);
        expect(`${list} ${cursor} ${wordOf(answer)}`).toBe(`${list} ${cursor} 422 invalid_request`);
      }
  });
});
