import { ProblemError } from "./ProblemError.ts";

/** Reads the JSON of a request, and no more of it than allowed. A body with nothing in it reads as `{}`. */
export async function readBody(request: Request, maxBytes: number): Promise<unknown> {
  const kind = request.headers.get("content-type")?.split(";", 1)[0]?.trim().toLowerCase();
  if (kind !== "application/json")
    throw new ProblemError(
      "unsupported_media_type",
      `The request has ${kind ? `the content type ${kind}` : "no content type"}. Send JSON with the header Content-Type: application/json.`,
    );
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const bytes = await readBytes(request, maxBytes);
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new ProblemError("invalid_request", "The body is not valid JSON. Send a JSON object in UTF-8.", {
      faults: [{ path: "", message: "not valid JSON" }],
    });
  }
}

async function readBytes(request: Request, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.length;
    if (size > maxBytes) {
      // the answer tells the sender; a failure to stop them must not replace it
      reader.cancel().catch(() => {});
      throw tooLarge(maxBytes);
    }
    parts.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

const tooLarge = (maxBytes: number) =>
  new ProblemError(
    "body_too_large",
    `The body has more than ${maxBytes} bytes, which is the limit. Send less at a time.`,
  );
