import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openApiDocument, operations, type OpenApiOperation, type OperationId } from "../../src/index.ts";
import { openPostgres } from "../databases.ts";
import { openServer, type Server } from "./openServer.ts";
import { valuesOf } from "./valuesOf.ts";

const runs = Number(process.env["ROLECALL_REQUESTS"] ?? 40);
// Object.keys widens the names of this table to string
const document = openApiDocument("", Object.keys(operations) as OperationId[]);
const described = new Map<string, OpenApiOperation>(
  Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map((operation) => [operation.operationId, operation] as const),
  ),
);

/** Ids that lead somewhere, by what they stand for. */
const known: Readonly<Record<string, readonly string[]>> = {
  ":organization": ["acme"],
  ":user": ["olga", "otto", "anna", "bill", "maya", "mike", "susi"],
  ":team": ["growth", "search"],
  ":project": ["web", "shop", "docs"],
  ":invitation": ["i-open", "i-late", "i-gone"],
};

/** Ids of another organization, and ids that are none. */
const odd = [
  ...["globex", "gina", "gus", "lab", "crew", "i-globex", "nowhere"],
  ...["__proto__", "constructor", "%00", "..%2f", "a%20b", "%F0%9F%92%A9"],
];
const ids = [...Object.values(known).flat(), ...odd.slice(0, 7)];
const people = ["olga", "olga", "anna", "anna", "bill", "maya", "susi", "gina", "stranger"];

const mostly = <T>(often: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: often }, { weight: 1, arbitrary: seldom });

/** Requests to one operation: mostly as the document has them, and at times with something of their own. */
const requestsTo = (id: OperationId) => {
  const [method, path] = operations[id];
  const operation = described.get(id);
  const names = path.match(/:\w+/g) ?? [];
  const query = operation?.parameters.filter(({ in: place }) => place === "query") ?? [];
  const body = operation && "requestBody" in operation ? operation.requestBody : undefined;
  return fc.record({
    person: fc.constantFrom(...people),
    path: fc
      .tuple(
        ...names.map((name) => mostly(fc.constantFrom(...(known[name] ?? odd)), fc.constantFrom(...odd))),
      )
      .map((chosen) =>
        chosen.reduce((made, value, at) => made.replace(names[at] ?? "", value), path as string),
      ),
    query: fc.record(
      Object.fromEntries(query.map(({ name, schema }) => [name, valuesOf(schema, ids).map(String)])),
      { requiredKeys: [] },
    ),
    body:
      body === undefined
        ? fc.constant(undefined)
        : fc.oneof(
            { weight: 12, arbitrary: valuesOf(body.content["application/json"].schema, ids) },
            { weight: 1, arbitrary: fc.json().map((text): unknown => JSON.parse(text)) },
          ),
    headers: mostly(
      fc.constant({}),
      fc.record(
        {
          "if-match": fc.constantFrom('"1"', '"0"', "*", "x", '"99999999999999999999"'),
          "idempotency-key": fc.constantFrom("one", "two words", "x".repeat(300)),
          "if-none-match": fc.constantFrom("*", '"1.x"'),
        },
        { requiredKeys: [] },
      ),
    ),
    method: fc.constant(method),
  });
};

/** The operations that leave less to ask about, or fewer who may; they come last. */
const endsThings =
  /delete|remove|leave|suspend|revoke|hide|deletion|changePlan|changeRole|stepDown|handOver/i;

describe("generated requests", () => {
  let server: Server;

  beforeAll(async () => {
    const [database] = await openPostgres(1);
    if (database === undefined) throw new Error("no database");
    server = await openServer(database, { migrate: true });
  });

  // Object.keys widens the names of this table to string; a stream has no end to wait for
  const asked = (Object.keys(operations) as OperationId[])
    .filter((id) => id !== "access.events")
    .sort((one, other) => Number(endsThings.test(one)) - Number(endsThings.test(other)));

  it.each(asked)("are answered as documented, and never by a fault of the server: %s", async (id) => {
    await fc.assert(
      fc.asyncProperty(requestsTo(id), async ({ person, path, query, body, headers, method }) => {
        const search = new URLSearchParams(
          Object.entries(query).map(([name, value]) => [name, String(value)]),
        ).toString();
        const response = await server.ask(person, method, `${path}${search && `?${search}`}`, {
          headers,
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        expect(response.status).toBeLessThan(500);
        // someone who is in neither organization is told nothing of either
        const leak =
          person === "stranger" && /Acme|Globex|(?:olga|otto|anna|maya|gina)@/.test(await response.text());
        expect(leak).toBe(false);
      }),
      { numRuns: runs },
    );
  });
});
