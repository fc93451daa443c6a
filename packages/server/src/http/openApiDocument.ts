import { mountedOperations } from "./mountedOperations.ts";
import { operations, type OperationId } from "./operations.ts";
import { openApiOperation } from "./openApiOperation.ts";
import { problemSchema } from "./schemas/problemSchema.ts";
import { jsonSchemaOf } from "./jsonSchemaOf.ts";

/** An OpenAPI 3.1 document, as plain JSON. */
export interface OpenApiDocument {
  readonly openapi: "3.1.0";
  /** The title, version and description of the API. */
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  /** The base address that you mounted the handler at. */
  readonly servers: readonly { readonly url: string }[];
  /** The operations, by path and lower-case method. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  /** The schemas that operations refer to. */
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/** One operation of an OpenAPI document. */
export type OpenApiOperation = ReturnType<typeof openApiOperation>;

/**
 * Creates the OpenAPI document of the HTTP interface, from the same schemas that validate requests. Pass the handler's
 * `operations` as `mounted` if you set them.
 * @example
 * import { openApiDocument } from "@rolecall/server";
 *
 * export const document = JSON.stringify(openApiDocument("/api/rolecall"));
 */
export function openApiDocument(
  basePath = "",
  mounted: readonly OperationId[] = mountedOperations({}),
): OpenApiDocument {
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  for (const id of mounted) {
    const [method, path] = operations[id];
    const place = path.replaceAll(/:(\w+)/g, "{$1}");
    paths[place] = { ...paths[place], [method.toLowerCase()]: openApiOperation(id) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Rolecall",
      version: "1.0.0",
      description:
        "Organizations, members, invitations, teams, projects and their permissions. Every error is a problem (RFC 9457) with a stable code. Lists are paginated: pass `next` back as `cursor`.",
    },
    servers: [{ url: basePath === "" ? "/" : basePath }],
    paths,
    components: { schemas: { Problem: jsonSchemaOf(problemSchema, "output") } },
  };
}
