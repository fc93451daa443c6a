import { expect } from "vitest";
import { operations, type OperationId } from "../../src/http/operations.ts";
import { problemCodes } from "../../src/http/problemCodes.ts";
import { problemStatus, type ProblemCode } from "../../src/http/problemStatus.ts";
import { schemaOf } from "../../src/http/schemas.ts";
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
    const problem = problemSchema.parse(await shown.json());
    answered.codes.add(problem.code);
    expect(problem.status, problem.code).toBe(response.status);
    expect(problemStatus[problem.code], problem.code).toBe(response.status);
    expect(problem.code).not.toBe("internal");
    if (id !== undefined) expect(problemCodes(id), id).toContain(problem.code);
    return;
  }
  if (id === undefined) return;
  answered.operations.add(id);
  const { answer, hasVersion, creates, writes } = schemaOf(id);
  if (response.status === 304) return;
  expect(response.headers.has("etag"), id).toBe(hasVersion === true);
  expect(response.headers.get("cache-control")).toBe(hasVersion ? "private, no-cache" : "no-store");
  expect([200, ...(creates ? [201] : [])], id).toContain(response.status);
  expect(response.headers.has("location"), id).toBe(response.status === 201);
  if (writes === undefined && request.method !== "HEAD") answer.parse(await shown.json());
  return;
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
