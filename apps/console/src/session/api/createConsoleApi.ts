import { z } from "zod";
import type { AnswerOf } from "../../../contract/Answers.ts";
import type { BodyOf } from "../../../contract/bodies.ts";
import { type EndpointId, endpoints } from "../../../contract/endpoints.ts";
import { isFileEndpoint } from "../../../contract/fileEndpoints.ts";
import type { ParamsOf } from "../../../contract/ParamsOf.ts";
import { ConsoleProblem } from "./ConsoleProblem.ts";
import type { KeptFile } from "../../../contract/Answers.ts";

/** Asks the console's own backend. Rejects with a {@link ConsoleProblem} where it refuses. */
export type ConsoleApi = <const TId extends EndpointId>(
  id: TId,
  params: ParamsOf<TId>,
  ...body: BodyOf<TId> extends undefined ? [] : [body: BodyOf<TId>]
) => Promise<AnswerOf<TId>>;

/** Makes the way to ask the console's own backend. `send` is the browser's `fetch`, or what stands in for it. */
export function createConsoleApi(base: string, send: (request: Request) => Promise<Response>): ConsoleApi {
  return async (id, params, ...[body]) => {
    const [method, path] = endpoints[id];
    const ids = new Map<string, string>(Object.entries(params));
    const address = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids.get(name) ?? ""));
    const writes = method === "POST" || method === "PUT";
    const response = await send(
      new Request(new URL(base + address, globalThis.location.href), {
        method,
        credentials: "same-origin",
        ...(writes && {
          headers: { "content-type": "application/json" },
          body: JSON.stringify(body ?? {}),
        }),
      }),
    ).catch(() => {
      throw new ConsoleProblem({
        code: "unreachable",
        status: 0,
        detail: "The server could not be reached. Check your connection and try again.",
      });
    });
    const isFile = response.ok && isFileEndpoint(id);
    const answer: unknown = await (isFile ? readKeptFile(response) : response.json().catch(() => undefined));
    if (!response.ok) throw readProblem(response, answer);
    // the server answers by the same contract
    return answer as AnswerOf<typeof id>;
  };
}

const problemSchema = z.object({
  code: z.string().catch("internal"),
  detail: z.string().catch("The server did not answer as it should. Try again in a moment."),
  path: z.string().optional().catch(undefined),
  faults: z
    .array(z.object({ path: z.string(), message: z.string() }))
    .optional()
    .catch(undefined),
});

function readProblem({ status }: Response, answer: unknown): ConsoleProblem {
  return new ConsoleProblem({
    status,
    ...problemSchema.parse(typeof answer === "object" ? (answer ?? {}) : {}),
  });
}

/** Reads the file that the server answered with. */
async function readKeptFile(response: Response): Promise<KeptFile> {
  const { headers } = response;
  const [, name = "download"] = /filename="([^"]+)"/.exec(headers.get("content-disposition") ?? "") ?? [];
  const [type = ""] = (headers.get("content-type") ?? "").split(";", 1);
  return { name, type, content: await response.text() };
}
