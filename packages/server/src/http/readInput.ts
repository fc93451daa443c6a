import { z } from "zod";
import { operations, type OperationId } from "./operations.ts";
import { inputFaults } from "../input/inputFaults.ts";
import { invalidRequest } from "./invalidRequest.ts";
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
  if (!isDecodable(new URL(request.url).pathname))
    throw invalidRequest([
      { path: "", message: "the path contains a % that is not part of a valid UTF-8 escape" },
    ]);
  const named = z.record(z.string(), fields.id).safeParse(params);
  const query = (schema.query ?? nothing).safeParse(readQuery(request));
  const faults = [...inputFaults(named.error), ...inputFaults(query.error)];
  const takesBody = method !== "GET" && method !== "DELETE";
  const body = takesBody ? bodyOf(await readBody(request, maxBodyBytes), schema.body ?? nothing) : undefined;
  faults.push(...inputFaults(body?.error));
  if (faults.length > 0) throw invalidRequest(faults);
  // the three schemas that have just been obeyed are what the type is made of
  return { ...named.data, ...query.data, ...body?.data } as ReadInputOf<Id>;
}

/** The router leaves what it cannot decode as it is, and an id may have a % of its own. */
function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function bodyOf(body: unknown, schema: z.ZodObject) {
  // a name that means something to the language itself is refused before anything can copy it
  if (typeof body === "object" && body !== null && Object.hasOwn(body, "__proto__"))
    throw invalidRequest([{ path: "__proto__", message: "not a parameter of this operation" }]);
  return schema.safeParse(body);
}

function readQuery(request: Request): Record<string, string> {
  const given = new URL(request.url).searchParams;
  const query = new Map<string, string>();
  for (const [name, value] of given) {
    if (query.has(name)) throw invalidRequest([{ path: name, message: "must appear only once" }]);
    query.set(name, value);
  }
  return Object.fromEntries(query);
}
