import { z } from "zod";
import { operations, type OperationId } from "./operations.ts";
import { invalidRequest, type RequestFault } from "./invalidRequest.ts";
import { readBody } from "./readBody.ts";
import { schemaOf, type ReadInputOf } from "./schemaOf.ts";
import { fields } from "./schemas/fields.ts";

const nothing = z.strictObject({});

/** Reads what an operation is given from the path, the query and the body, and refuses everything else. */
export async function readInput<Id extends OperationId>(
  id: Id,
  request: Request,
  params: Readonly<Record<string, string>>,
  maxBodyBytes: number,
): Promise<ReadInputOf<Id>> {
  const [method] = operations[id];
  const schema = schemaOf(id);
  const named = z.record(z.string(), fields.id).safeParse(params);
  const query = (schema.query ?? nothing).safeParse(readQuery(request));
  const faults = [...faultsOf(named.error), ...faultsOf(query.error)];
  const takesBody = method !== "GET" && method !== "DELETE";
  const body = takesBody ? bodyOf(await readBody(request, maxBodyBytes), schema.body ?? nothing) : undefined;
  faults.push(...faultsOf(body?.error));
  if (faults.length > 0) throw invalidRequest(faults);
  // the three schemas that have just been obeyed are what the type is made of
  return { ...named.data, ...query.data, ...body?.data } as ReadInputOf<Id>;
}

function bodyOf(body: unknown, schema: z.ZodObject) {
  // a name that means something to the language itself is refused before anything can copy it
  if (typeof body === "object" && body !== null && Object.hasOwn(body, "__proto__"))
    throw invalidRequest([{ path: "__proto__", message: "not a name this operation knows" }]);
  return schema.safeParse(body);
}

function readQuery(request: Request): Record<string, string> {
  const given = new URL(request.url).searchParams;
  const query = new Map<string, string>();
  for (const [name, value] of given) {
    if (query.has(name)) throw invalidRequest([{ path: name, message: "given twice" }]);
    query.set(name, value);
  }
  return Object.fromEntries(query);
}

function faultsOf(error: z.ZodError | undefined): RequestFault[] {
  return (error?.issues ?? []).slice(0, 20).map((issue) => ({
    path: issue.path.reduce<string>(
      (path, part) =>
        typeof part === "number" ? `${path}[${part}]` : `${path}${path === "" ? "" : "."}${String(part)}`,
      "",
    ),
    message: issue.message,
  }));
}
