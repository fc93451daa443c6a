import { expect } from "vitest";
import { operations, type OperationId } from "../../src/http/operations.ts";
import { problemCodes } from "../../src/http/problemCodes.ts";
import { problemStatus, type ProblemCode } from "../../src/http/problemStatus.ts";
import { schemaOf } from "../../src/http/schemaOf.ts";
import { problemSchema } from "../../src/http/schemas/problemSchema.ts";

/** The operations that have been answered, and the problems, over all tests of a file. */
export const answered = { operations: new Set<OperationId>(), codes: new Set<ProblemCode>() };

/** Holds an answer against what the operation says it answers: nothing more, nothing less, nothing else. */
export async function checkAnswer(request: Request, response: Response): Promise<void> {
  const id = operationOf(request);
  const shown = response.clone();
  const type = shown.headers.get("content-type");
  expect(shown.headers.has("cache-control")).toBe(true);
  if (type === "application/problem+json") {
    const { code, status } = problemSchema.parse(await shown.json());
    answered.codes.add(code);
    const documented = id === undefined || problemCodes(id).includes(code);
    expect({ id, code, status: response.status, inBody: status, documented }).toEqual({
      id,
      code,
      status: problemStatus[code],
      inBody: problemStatus[code],
      documented: true,
    });
    expect(code).not.toBe("internal");
    return;
  }
  if (id === undefined) return;
  answered.operations.add(id);
  const { answer, hasVersion, creates, writes } = schemaOf(id);
  if (response.status === 304) return;
  expect({
    id,
    etag: response.headers.has("etag"),
    kept: response.headers.get("cache-control"),
    location: response.headers.has("location"),
  }).toEqual({
    id,
    etag: hasVersion === true,
    kept: hasVersion ? "private, no-cache" : writes === "events" ? "no-store, no-transform" : "no-store",
    location: response.status === 201,
  });
  expect(creates === "always" ? [201] : creates ? [200, 201] : [200]).toContain(response.status);
  if (writes === undefined && request.method !== "HEAD") answer.parse(await shown.json());
  // a stream ends only once both halves of it are given up, so nothing here may wait for the other one
  else shown.body?.cancel().catch(() => {});
}

function operationOf({ method, url }: Request): OperationId | undefined {
  const { pathname } = new URL(url);
  // Object.keys widens the names of this table to string
  return (Object.keys(operations) as OperationId[]).find((id) => {
    const [asked, path] = operations[id];
    const places = new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+").replaceAll(".", String.raw`\.`)}$`);
    return (method === asked || (method === "HEAD" && asked === "GET")) && places.test(pathname);
  });
}
