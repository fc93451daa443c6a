import type { KeptFile } from "../../../contract/Answers.ts";

/** Answers a file that a browser keeps and never shows, and that nothing on the way keeps. */
export function fileResponse(answer: unknown): Response {
  // the contract has a file for each endpoint of this kind, and a handler is checked by it
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
