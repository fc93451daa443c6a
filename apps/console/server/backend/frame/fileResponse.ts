import type { KeptFile } from "../../../contract/Answers.ts";

/** Returns a file that browsers download rather than display, and that is never cached. */
export function fileResponse(answer: unknown): Response {
  // the contract defines a file for each endpoint of this kind, and handlers are checked against it
  const { name, type, content } = answer as KeptFile;
  return new Response(content, {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name.replaceAll(/[^\w.-]/g, "-")}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
