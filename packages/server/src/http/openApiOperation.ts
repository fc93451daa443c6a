import { type GraveAct, graveActs } from "@rolecall/organization/rules";
import { jsonSchemaOf } from "./jsonSchemaOf.ts";
import { operations, type OperationId } from "./operations.ts";
import { problemCodes } from "./problemCodes.ts";
import { problemStatus, type ProblemCode } from "./problemStatus.ts";
import { schemaOf } from "./schemaOf.ts";
import { fields } from "./schemas/fields.ts";
import type { OperationSchema } from "./schemas/OperationSchema.ts";

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: unknown;
}

/** Describes one operation. */
export function openApiOperation(id: OperationId) {
  const [method, path] = operations[id];
  const schema = schemaOf(id);
  const { summary, permission, grave } = schema;
  const description = [schema.description, grave && graveWords(grave)].filter(Boolean).join(" ");
  const takesBody = method !== "GET" && method !== "DELETE";
  return {
    operationId: id,
    tags: [id.split(".", 1)[0]],
    summary,
    ...(description === "" ? {} : { description }),
    ...(permission === undefined ? {} : { "x-permission": permission }),
    ...(grave === undefined ? {} : { "x-grave-act": grave }),
    parameters: [...pathParameters(path), ...queryParameters(schema), ...headerParameters(schema)],
    ...(takesBody ? { requestBody: bodyOf(schema) } : {}),
    responses: { ...success(schema), ...problems(id) },
  };
}

/** Says what a grave act asks for. */
const graveWords = (grave: GraveAct): string =>
  `To ${graveActs[grave].act}, the person must have entered their password again just before, or, if the account has none, have just signed in. Otherwise the response is \`password_required\`. An email informs ${graveActs[grave].tells}.`;

const pathParameters = (path: string): Parameter[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: jsonSchemaOf(fields.id, "input"),
  }));

function queryParameters({ query }: OperationSchema): Parameter[] {
  if (query === undefined) return [];
  const { properties, required } = jsonSchemaOf(query, "input");
  // an object's schema has these two, as JSON Schema has it
  const [named, needed] = [properties as Record<string, object>, (required ?? []) as string[]];
  return Object.entries(named).map(([name, schema]) => ({
    name,
    in: "query",
    required: needed.includes(name),
    schema,
  }));
}

function headerParameters(schema: OperationSchema): Parameter[] {
  const header = (name: string, description: string): Parameter => ({
    name,
    in: "header",
    required: false,
    description,
    schema: { type: "string" },
  });
  return [
    ...(schema.command && !schema.keepsNoAnswer
      ? [
          header(
            "Idempotency-Key",
            "For 24 hours, a request with the same key gets the response to the first one",
          ),
        ]
      : []),
    ...(schema.comparesVersion ? [header("If-Match", "The ETag of the version that the person loaded")] : []),
    ...(schema.hasVersion ? [header("If-None-Match", "The ETag of the cached response")] : []),
    ...(schema.writes === "events" ? [header("Last-Event-ID", "The last version received")] : []),
  ];
}

const bodyOf = ({ body }: OperationSchema) => ({
  required: true,
  content: {
    "application/json": {
      schema:
        body === undefined ? { type: "object", additionalProperties: false } : jsonSchemaOf(body, "input"),
    },
  },
});

const kinds = { json: "application/json", csv: "text/csv", events: "text/event-stream" } as const;

function success({ answer, writes, creates, hasVersion }: OperationSchema) {
  const content = { [kinds[writes ?? "json"]]: { schema: jsonSchemaOf(answer, "output") } };
  const etag = hasVersion ? { headers: { ETag: { schema: { type: "string" } } } } : {};
  return {
    ...(creates === "always" ? {} : { 200: { description: "Done", content, ...etag } }),
    ...(creates === undefined
      ? {}
      : { 201: { description: "Made", content, headers: { Location: { schema: { type: "string" } } } } }),
    ...(hasVersion ? { 304: { description: "Not modified", ...etag } } : {}),
  };
}

const comesBack: ReadonlySet<ProblemCode> = new Set(["rate_limited", "unavailable"]);
const retryAfter = { description: "After how many seconds to try again", schema: { type: "integer" } };

function problems(id: OperationId) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemCodes(id))
    byStatus.set(problemStatus[code], [...(byStatus.get(problemStatus[code]) ?? []), code]);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.join(", "),
        ...(codes.some((code) => comesBack.has(code)) ? { headers: { "Retry-After": retryAfter } } : {}),
        content: {
          "application/problem+json": {
            schema: {
              allOf: [
                { $ref: "#/components/schemas/Problem" },
                { type: "object", properties: { code: { enum: codes } } },
              ],
            },
          },
        },
      },
    ]),
  );
}
