import { z } from "zod";
import { Refused } from "./Refused.ts";

const mostBytes = 256 * 1024;
const nothing = z.strictObject({});

/** Reads and checks the body of a request. Throws a refusal with every fault, worded to be shown at a field. */
export async function readBody(request: Request, schema: z.ZodObject = nothing): Promise<unknown> {
  if (request.method === "GET" || request.method === "DELETE") return undefined;
  const kind = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (kind !== "application/json")
    throw new Refused(
      "unsupported_media_type",
      "The request is not JSON. Send JSON with the header Content-Type: application/json.",
    );
  const bytes = await readBytes(request);
  const checked = schema.safeParse(parse(bytes));
  if (checked.success) return checked.data;
  const faults = checked.error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  throw invalidRequest(faults);
}

/** The refusal of an invalid request. */
export function invalidRequest(faults: readonly { path: string; message: string }[]): Refused {
  const told = faults.slice(0, 5).map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  return new Refused(
    "invalid_request",
    `The request is not valid: ${told.join("; ")}. Correct it and send it again.`,
    {
      ...(faults[0]?.path ? { path: faults[0].path } : {}),
      faults,
    },
  );
}

/** Stops at the limit, whatever the headers say. */
async function readBytes({ headers, body }: Request): Promise<Uint8Array> {
  if (Number(headers.get("content-length") ?? 0) > mostBytes) throw tooLarge();
  let bytes = new Uint8Array();
  const reader = body?.getReader();
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) {
    if (bytes.length + read.value.length > mostBytes) {
      // the response informs the sender, and a failed cancel must not replace it
      reader?.cancel().catch(() => {});
      throw tooLarge();
    }
    const more = new Uint8Array(bytes.length + read.value.length);
    more.set(bytes);
    more.set(read.value, bytes.length);
    bytes = more;
  }
  return bytes;
}

function parse(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw invalidRequest([{ path: "", message: "the body is not valid JSON" }]);
  }
}

const tooLarge = () =>
  new Refused(
    "body_too_large",
    `The body has more than ${mostBytes} bytes, which is the limit. Send less at a time.`,
  );
