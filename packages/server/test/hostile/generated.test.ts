import { maxHeaderSize } from "node:http";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { eachDatabase } from "../databases.ts";
import { ask } from "./ask.ts";
import { described, type Described } from "./described.ts";
import { faultsOf } from "./faultsOf.ts";
import { openWorld, personOf, type World } from "./openWorld.ts";
import { requestsTo, type DrawnRequest } from "./requestsTo.ts";
import type { Sample } from "./samplesOf.ts";
import type { Home } from "./world.ts";

const requests = Number(process.env["ROLECALL_REQUESTS"] ?? 60);
/** The largest head that Node reads, in bytes, less what every request has. */
const mostRead = maxHeaderSize - 500;
/** How many are sent to one organization, several at a time, before there is a new one. */
const each = 20;

eachDatabase("generated requests", (open) => {
  let world: World;
  let before: string;
  const statuses = new Map<string, number>();

  beforeAll(async () => {
    world = await openWorld(await open());
    before = await world.rivalTables();
  }, 180_000);

  afterAll(async () => {
    await world.close();
    if (process.env["ROLECALL_COUNTS"]) process.stdout.write(`${JSON.stringify([...statuses].sort())}\n`);
  });

  it.each(described)(
    "are answered as documented, and tell and change nothing of others: $id",
    async (operation) => {
      const isPGlite = expect.getState().currentTestName?.includes("on PGlite");
      const count = isPGlite ? Math.ceil(requests / 10) : requests;
      await fc.assert(
        fc.asyncProperty(
          fc.array(requestsTo(operation), { minLength: each, maxLength: each }),
          async (drawn) => {
            const home = await world.addHome();
            for (let at = 0; at < drawn.length; at += 5)
              await Promise.all(drawn.slice(at, at + 5).map((request) => send(operation, home, request)));
          },
        ),
        // the failing request stands in the error, and comes at once
        { numRuns: Math.ceil(count / each), endOnFailure: true },
      );
      expect(world.served.faults.splice(0)).toEqual([]);
      expect(await world.rivalTables()).toBe(before);
    },
    1_200_000,
  );

  async function send(operation: Described, home: Home, drawn: DrawnRequest): Promise<void> {
    const own = (value: unknown): unknown =>
      JSON.parse(JSON.stringify({ value }), (_key, part) => ownId(home, part)).value;
    const sample = {
      path: drawn.path.reduce(
        (path, part, at) =>
          path.replace(`{${operation.inPath[at]}}`, () => encoded(String(ownId(home, part)))),
        operation.path,
      ),
      query: Object.fromEntries(
        Object.entries(drawn.query).map(([name, value]) => [name, String(ownId(home, value))]),
      ),
      body: drawn.body === undefined ? undefined : JSON.stringify(own(drawn.body)),
    };
    const person = drawn.person === "stranger" ? {} : world.served.signIn(personOf(home.idOf(drawn.person)));
    const answer = await ask(world.served.url, operation, sample, { ...person, ...drawn.headers });
    statuses.set(
      `${operation.id} ${answer.status}`,
      (statuses.get(`${operation.id} ${answer.status}`) ?? 0) + 1,
    );
    // a head that is larger than Node reads is answered by Node, and never comes to the handler
    if (answer.status === 431 && headOf(sample, drawn) > mostRead) return;
    const faults = faultsOf(operation, answer);
    if (faults.length > 0)
      throw new Error(
        JSON.stringify({
          faults,
          id: operation.id,
          person: drawn.person,
          sample,
          headers: drawn.headers,
          answer,
        }),
      );
  }

  /** Puts an id or a token of the home where one was drawn. */
  function ownId(home: Home, part: unknown): unknown {
    const [, kind = "", at = ""] = (typeof part === "string" && /^own:(\w+):(\d)$/.exec(part)) || [];
    if (kind === "token")
      return world.tokenOf(home, ["open", "late", "gone", "used", "left", "open", "open"][Number(at)] ?? "");
    const ids = Object.entries(home.ids).find(([name]) => name === kind)?.[1];
    return ids === undefined ? part : ids[Number(at) % ids.length];
  }
});

/** How large the head of a request is, in bytes, but for what every request has. */
const headOf = ({ path, query }: Sample, { headers }: DrawnRequest) =>
  Buffer.byteLength(`${path}?${new URLSearchParams(query)}${JSON.stringify(headers)}`);

/** A path may have any bytes: half of a pair of surrogates goes as the three bytes that are no character in UTF-8. */
const encoded = (part: string) => (/\p{Cs}/u.test(part) ? "%ED%A0%80" : encodeURIComponent(part));
