import type { Refused } from "./Refused.ts";

/** Turns a refusal into a response, in the same form as the authority's problems. */
export function refusedResponse({ code, status, message, extras }: Refused): Response {
  const words = code.replaceAll("_", " ");
  const problem = {
    type: `urn:rolecall:problem:${code}`,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    status,
    code,
    detail: message,
    ...extras,
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
