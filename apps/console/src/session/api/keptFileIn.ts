import type { KeptFile } from "../../../contract/Answers.ts";

/** Reads the file that the server answered with. */
export async function keptFileIn(response: Response): Promise<KeptFile> {
  const { headers } = response;
  const [, name = "download"] = /filename="([^"]+)"/.exec(headers.get("content-disposition") ?? "") ?? [];
  const [type = ""] = (headers.get("content-type") ?? "").split(";", 1);
  return { name, type, content: await response.text() };
}
