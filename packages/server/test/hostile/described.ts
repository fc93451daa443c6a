import { openApiDocument, operations, type OpenApiOperation, type OperationId } from "../../src/index.ts";

/** As much of JSON Schema as the document uses. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** An operation as the OpenAPI document has it. */
export interface Described {
  readonly id: OperationId;
  readonly method: string;
  /** With names in braces: `/organizations/{organization}`. */
  readonly path: string;
  readonly inPath: readonly string[];
  readonly query: readonly { readonly name: string; readonly required: boolean; readonly schema: Schema }[];
  readonly body: Schema | undefined;
  /** The codes of problems it may answer, by status. */
  readonly problems: ReadonlyMap<number, readonly string[]>;
  /** The statuses of success, with the content type of each. */
  readonly successes: ReadonlyMap<number, string | undefined>;
}

// Object.keys widens the names of this table to string
const all = Object.keys(operations) as OperationId[];

/** All operations, read from the OpenAPI document and from nothing else. */
export const described: readonly Described[] = Object.entries(openApiDocument("", all).paths).flatMap(
  ([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => describe(path, method.toUpperCase(), operation)),
);

/** Finds an operation by its id. */
export function describedAs(id: OperationId): Described {
  const found = described.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not in the document`);
  return found;
}

function describe(path: string, method: string, operation: OpenApiOperation): Described {
  const problems = new Map<number, readonly string[]>();
  const successes = new Map<number, string | undefined>();
  for (const [status, response] of Object.entries(operation.responses)) {
    // a response of the document has at most one kind of content
    const { content } = response as { content?: Record<string, unknown> };
    const [type] = Object.keys(content ?? {});
    if (type === "application/problem+json") problems.set(Number(status), response.description.split(", "));
    else successes.set(Number(status), type);
  }
  // zod writes JSON Schema
  const schemaOf = (schema: unknown) => schema as Schema;
  const body = "requestBody" in operation ? operation.requestBody : undefined;
  return {
    id: operation.operationId,
    method,
    path,
    inPath: operation.parameters.flatMap((each) => (each.in === "path" ? [each.name] : [])),
    query: operation.parameters.flatMap((each) =>
      each.in === "query"
        ? [{ name: each.name, required: each.required, schema: schemaOf(each.schema) }]
        : [],
    ),
    body: body && schemaOf(body.content["application/json"].schema),
    problems,
    successes,
  };
}
