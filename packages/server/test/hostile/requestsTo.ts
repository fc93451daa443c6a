import fc from "fast-check";
import type { Described, Schema } from "./described.ts";
import type { Kind } from "./samplesOf.ts";
import { rivalIds, unknownIds } from "./world.ts";

/** A request in plain data. Ids of one's own stand as `own:user:3`, until there is a home whose ids they are. */
export interface DrawnRequest {
  readonly person: string;
  readonly path: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

const kindOf: Readonly<Record<string, Kind>> = {
  actor: "user",
  projectId: "project",
  teamIds: "team",
  organization: "organization",
  to: "organization",
  user: "user",
  project: "project",
  team: "team",
  invitation: "invitation",
};

/** Texts that have made servers stumble. */
const texts = [
  ..."\u0000|a\u0000b|\uD800|\uDC00x|\u202Eevil|İ@acme.example|K@acme.example|a@b@c|' or 1=1 --|%|_|\\".split(
    "|",
  ),
  ...[
    "",
    " ",
    "null",
    "{}",
    "1e999",
    "-0",
    "NaN",
    "true",
    "x".repeat(1000),
    "x".repeat(1001),
    "🏴".repeat(300),
  ],
  ...["__proto__", "constructor", "$where", "${7*7}", "<script>", "\n", "\r\nset-cookie: a=b", "A name"],
];
const cursors = [
  ...[
    ["email", "a"],
    ["id", "a"],
    ["name", "a", "b"],
    ["latest", 1],
    ["created", 9_007_199_254_740_991, "x"],
  ],
  ...[
    ["created", -9_007_199_254_740_991, "x"],
    ["joinedAt", 9_000_000_000_000_000, "x"],
    ["-joinedAt", -1e14, "x"],
  ],
  ...[
    ["created", -8_640_000_000_000_000, "x"],
    ["role", 9_007_199_254_740_991, "x"],
    ["latest", -1],
    ["latest", "1"],
  ],
  ...[["latest", 9_007_199_254_740_991], [], ["email"], [null], { email: 1 }],
].map((each) => Buffer.from(JSON.stringify(each)).toString("base64url"));

const weighted = <T>(...of: readonly (readonly [number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> =>
  fc.oneof(...of.map(([weight, arbitrary]) => ({ weight, arbitrary })));

const anyText = weighted<unknown>(
  [2, fc.constantFrom(...texts)],
  [1, fc.string({ unit: "binary" })],
  [1, fc.string()],
);

const anyId = (kind: Kind): fc.Arbitrary<unknown> =>
  weighted<unknown>(
    [10, fc.nat(6).map((at) => `own:${kind}:${at}`)],
    [2, fc.constantFrom(rivalIds[kind], "rival-second")],
    [1, fc.constant(unknownIds[kind])],
    [1, anyText],
  );

/** Values that are of no type that anything here takes. */
const anyOdd = weighted<unknown>(
  [
    3,
    fc.constantFrom<unknown>(
      null,
      0,
      -1,
      1.5,
      1e300,
      2 ** 53,
      true,
      "",
      [],
      {},
      [[]],
      ["owner"],
      "owner,admin",
    ),
  ],
  [1, fc.json({ maxDepth: 3 }).map((text): unknown => JSON.parse(text))],
);

/** Values that mostly fit a schema. */
function valuesOf(name: string, schema: Schema): fc.Arbitrary<unknown> {
  return weighted<unknown>([30, fitting(name, schema)], [1, anyOdd]);
}

function fitting(name: string, schema: Schema): fc.Arbitrary<unknown> {
  const kind = kindOf[name];
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((each) => fitting(name, each)));
  switch (schema.type) {
    case "object": {
      const fields = Object.entries(schema.properties ?? {});
      const known = fc.record(Object.fromEntries(fields.map(([key, each]) => [key, valuesOf(key, each)])), {
        requiredKeys: [...(schema.required ?? [])],
      });
      const extra = fc.constantFrom(
        "isAdmin",
        "role",
        "organization_id",
        "userId",
        "constructor",
        "toString",
        "id",
      );
      return weighted<unknown>(
        [24, known],
        [1, fc.tuple(known, extra, anyOdd).map(([body, key, value]) => ({ ...body, [key]: value }))],
        [
          1,
          fc
            .subarray(fields.map(([key]) => key))
            .map((keys) => Object.fromEntries(keys.map((key) => [key, null]))),
        ],
      );
    }
    case "array":
      return fc.array(valuesOf(name, schema.items ?? {}), { maxLength: 3 });
    case "integer":
    case "number":
      return weighted<unknown>(
        [4, fc.integer({ min: Math.max(schema.minimum ?? 0, 0), max: Math.min(schema.maximum ?? 20, 20) })],
        [1, fc.constantFrom(0, -1, 0.5, 200, 201, 10_000_000, 2 ** 31, 2 ** 53, 1e21)],
      );
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case undefined:
    default:
      if (kind !== undefined) return anyId(kind);
      if (name === "email")
        return weighted<unknown>([4, fc.nat(9).map((at) => `guest-${at}@elsewhere.example`)], [1, anyText]);
      if (name === "token")
        return weighted<unknown>([3, fc.nat(6).map((at) => `own:token:${at}`)], [1, anyText]);
      if (name === "cursor") return weighted<unknown>([4, fc.constantFrom(...cursors)], [1, anyText]);
      if (name === "nameTyped") return weighted<unknown>([4, fc.constant("Acme")], [1, anyText]);
      if (name === "permission")
        return weighted<unknown>([2, fc.constantFrom("report.funnels", "org.plan.change")], [1, anyText]);
      return weighted<unknown>([3, fc.stringMatching(/^[A-Za-z]{1,9}$/)], [1, anyText]);
  }
}

const anyHeaders = fc.record(
  {
    "if-match": fc.constantFrom(
      '"1"',
      '"0"',
      '"1.abc"',
      "*",
      "x",
      '"99999999999999999999"',
      '"1", "2"',
      'W/"1"',
    ),
    "if-none-match": fc.constantFrom("*", '"1.x"', "x".repeat(3000)),
    "idempotency-key": fc.constantFrom("one", "two", "two words", "x".repeat(255), "x".repeat(10_000)),
    "last-event-id": fc.constantFrom("1", "-1", "1e999", "garbage", "99999999999999999999"),
    "content-type": fc.constantFrom(
      "application/json; charset=utf-16",
      "text/plain",
      "application/jsonx",
      "a/b",
    ),
    "sec-fetch-site": fc.constantFrom("cross-site", "same-site", "none", "same-origin"),
    origin: fc.constantFrom("https://evil.example", "null", "not an origin"),
    accept: fc.constantFrom("text/html", "*/*;q=0"),
  },
  { requiredKeys: [] },
);

const people = "olga olga olga otto anna anna bill maya susi new used stranger no one".split(" ");

/** Requests to one operation, made of what the document says of it. */
export function requestsTo({ inPath, query, body }: Described): fc.Arbitrary<DrawnRequest> {
  const asText = (value: unknown) => (typeof value === "string" ? value : JSON.stringify(value));
  return fc.record({
    person: fc.constantFrom(...people),
    // an empty part or one of points would make it another path, and those have a test of their own
    path: fc.tuple(
      ...inPath.map((name) =>
        weighted(
          [15, fc.nat(6).map((at) => `own:${kindOf[name]}:${at}`)],
          [4, anyId(kindOf[name] ?? "user").map(asText)],
        ).map((part) => (/^\.{0,2}$/.test(part) ? "x" : part)),
      ),
    ),
    query: recordOf(query.map(({ name, schema }) => [name, valuesOf(name, schema).map(asText)])),
    body: body === undefined ? fc.constant(undefined) : valuesOf("", body),
    headers: weighted<Readonly<Record<string, string>>>([5, fc.constant({})], [1, anyHeaders]),
  });
}

/** Some of the fields, each with its value. */
const recordOf = (fields: readonly (readonly [string, fc.Arbitrary<string>])[]) =>
  fc.tuple(...fields.map(([, value]) => fc.option(value, { nil: undefined }))).map((values) =>
    Object.fromEntries(
      fields.flatMap(([name], at) => {
        const value = values[at];
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
  );
