import fc from "fast-check";

/** As much of JSON Schema as the document uses. */
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly maxLength?: number;
}

/** Texts that have made servers stumble, and some that are fine. */
const texts = [
  ...["Growth", "growth", " ", "", "new@guest.example", "NEW@Guest.Example", "olga@acme.example"],
  ...[
    "\u0130@acme.example",
    "a@b@c",
    "\u202e",
    "\ud800",
    "a\u0000b",
    "' or 1=1 --",
    "%",
    "\\",
    "x".repeat(400),
  ],
];

/** Makes values that fit a schema, and some that nearly do. `ids` stand where a text is asked for. */
export function valuesOf(schema: unknown, ids: readonly string[]): fc.Arbitrary<unknown> {
  // the document is made of these
  const { type, enum: names, properties, required, items, anyOf } = schema as Schema;
  if (names !== undefined)
    return rarely(fc.constantFrom(...names), fc.constantFrom("Owner", "superuser", null));
  if (anyOf !== undefined) return fc.oneof(...anyOf.map((each) => valuesOf(each, ids)));
  switch (type) {
    case "object":
      return rarely(
        fc.record(
          Object.fromEntries(
            Object.entries(properties ?? {}).map(([name, each]) => [name, valuesOf(each, ids)]),
          ),
          { requiredKeys: [...(required ?? [])] },
        ),
        fc.record({ organization: fc.constant("globex"), isAdmin: fc.constant(true) }),
      );
    case "array":
      return rarely(fc.array(valuesOf(items ?? {}, ids), { maxLength: 3 }), fc.constant({}));
    case "integer":
    case "number":
      return rarely(fc.integer({ min: 1, max: 200 }), fc.constantFrom(0, -1, 1.5, 1e15, 2 ** 53, "7"));
    case "boolean":
      return rarely(fc.boolean(), fc.constantFrom("true", 1, null));
    case "null":
      return fc.constant(null);
    case "string":
    case undefined:
    default:
      return fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...ids, ...texts.slice(0, 2)) },
        { weight: 2, arbitrary: fc.stringMatching(/^[a-z]{1,8}@guest\.example$/) },
        { weight: 1, arbitrary: fc.oneof(fc.constantFrom(...texts), fc.string()) },
      );
  }
}

const rarely = (mostly: fc.Arbitrary<unknown>, seldom: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 20, arbitrary: mostly }, { weight: 1, arbitrary: seldom });
