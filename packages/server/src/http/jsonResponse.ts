import { etagOf, isKnown } from "./etagOf.ts";

/** Answers with JSON that no one keeps. */
export function jsonResponse(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { ...json, "cache-control": "no-store", ...headers },
  });
}

/** Answers with JSON and its entity tag, or with 304 where the other side has it. */
export async function versionedResponse(
  request: Request,
  value: unknown,
  version: number,
  beside?: Readonly<Record<string, string>>,
): Promise<Response> {
  const etag = await etagOf(version, JSON.stringify(value));
  const headers = { etag, "cache-control": "private, no-cache", vary: "cookie, authorization" };
  return isKnown(request, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(JSON.stringify(Object.assign({}, value, beside)), { headers: { ...json, ...headers } });
}

const json = { "content-type": "application/json", "x-content-type-options": "nosniff" };
