import { RolecallError } from "@rolecall/core";
import { beforeAll, describe, expect, it } from "vitest";
import {
  createAuthority,
  createHandler,
  importOrganization,
  openApiDocument,
  problemStatus,
  type ChangePlan,
  type Handler,
  type OperationId,
  type Problem,
  type ProblemCode,
} from "../../src/index.ts";
import { openPostgres } from "../databases.ts";
import { described, type Described } from "../hostile/described.ts";
import { sampleOf } from "../hostile/samplesOf.ts";
import { openServer, personIn, personOf, type Server } from "../http/openServer.ts";
import { promisedWorld } from "./promisedWorld.ts";
import { codesTried, provocationOf, type Provocation } from "./provocations.ts";
import { unreachable } from "./unreachable.ts";

const codesOf = ({ problems }: Described) =>
  // the document is made of these
  [...problems.values()].flat() as ProblemCode[];

/** The operations that ask no one's leave, so that what is tried of them happens: they come last. */
const last = ["organizations.cancelDeletion", "members.leave", "account.delete"];

describe("the codes that the OpenAPI document lists for", () => {
  let server: Server;
  let failing: Readonly<Partial<Record<ProblemCode, Handler>>>;
  const errors: unknown[] = [];

  beforeAll(async () => {
    const [database] = await openPostgres(1);
    if (database === undefined) throw new Error("no database");
    server = await openServer(database, { migrate: true });
    for (const state of await promisedWorld()) await importOrganization(database, state);
    failing = failingHandlers(server, (error) => void errors.push(error));
    const { body } = await server.ask(person("olga"), "POST", "/organizations/here/teams", {
      headers: { "idempotency-key": "used" },
      body: JSON.stringify({ name: "Growth" }),
    });
    await body?.cancel();
  });

  const operations = described.toSorted((one, other) => last.indexOf(one.id) - last.indexOf(other.id));

  it.each(operations)("$id can all come, each as it is described", async (operation) => {
    const listed = codesOf(operation);
    const answers: [code: string, answer: unknown][] = [];
    for (const code of listed) {
      const handler = failing[code];
      const way = provocationOf(operation.id, code) ?? (handler && {});
      errors.length = 0;
      // one after the other: it must be known which request a failure is from
      // oxlint-disable-next-line no-await-in-loop
      const answer = way && (await ask(handler ?? server.handler, operation, way));
      answers.push([code, answer && { ...answer, isReported: errors.length > 0 }]);
    }
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(listed.map((code) => [code, answerOf(operation.id, code)])),
    );
  });

  it.each(operations)("$id are all that come", async (operation) => {
    const listed = codesOf(operation);
    const unlisted: string[] = [];
    for (const tried of codesTried(operation.id).filter((each) => !listed.includes(each))) {
      const way = provocationOf(operation.id, tried);
      // one after the other: what is not refused happens
      // oxlint-disable-next-line no-await-in-loop
      const { code, status } = await ask(failing[tried] ?? server.handler, operation, way ?? {});
      if (status >= 400 && !listed.some((each) => each === code)) unlisted.push(code);
    }
    expect(unlisted).toEqual([]);
  });
});

const person = (as: string) => ({ ...personOf(as), secondFactor: true });

const document = openApiDocument(
  "",
  described.map(({ id }) => id),
);

/** What an answer with a code looks like. */
interface Answered {
  readonly code: string;
  readonly status: number;
  /** It says in how many seconds to ask again, in the header, and in the body where that says so, too. */
  readonly comesBack: boolean;
  /** The permission that is missing. */
  readonly permission: string | undefined;
}

/** What the document says about an answer with a code. Errors of the application are reported to `onError`. */
function answerOf(id: OperationId, code: ProblemCode): Answered & { readonly isReported: boolean } {
  const status = problemStatus[code];
  const operation = Object.values(document.paths)
    .flatMap((methods) => Object.values(methods))
    .find(({ operationId }) => operationId === id);
  const response = Object.entries(operation?.responses ?? {}).find(
    ([listed]) => Number(listed) === status,
  )?.[1];
  const comesBack = JSON.stringify(response).includes("Retry-After") && code !== "database_newer";
  // reading an organization takes no permission but for its settings
  const { "x-permission": needed = "org.settings.view" } = operation ?? {};
  const permission = code === "not_permitted" ? needed : undefined;
  return { code, status, comesBack, permission, isReported: status >= 500 };
}

/** Sends the request, and reads the problem that comes; of success, the status alone. */
async function ask(
  handler: Handler,
  operation: Described,
  { as = "olga", organization = "here", ids = {}, body = {}, query = {}, headers = {} }: Provocation,
): Promise<Answered> {
  const known = { user: "mike", project: "web", team: "growth", invitation: "open", ...ids };
  const sample = sampleOf(operation, ({ at, kind }) =>
    kind === "organization" ? organization : at.startsWith("path.") ? known[kind] : plainIds[kind],
  );
  const leaving = new AbortController();
  const url = new URL(`http://acme.example${sample.path}`);
  for (const [name, value] of Object.entries({ ...sample.query, ...query }))
    if (value !== undefined) url.searchParams.set(name, value);
  const response = await handler(
    new Request(url, {
      method: operation.method,
      signal: leaving.signal,
      headers: {
        ...(operation.method === "GET" ? {} : { "content-type": "application/json" }),
        ...(as === null ? {} : { "x-person": JSON.stringify(typeof as === "string" ? person(as) : as) }),
        ...headers,
      },
      ...(operation.body === undefined
        ? {}
        : { body: JSON.stringify({ ...(sample.body as object), ...body }) }),
    }),
  );
  const { status } = response;
  const seconds = Number(response.headers.get("retry-after"));
  const comesBack = seconds > 0;
  if (response.ok) {
    leaving.abort();
    return { code: "", status, comesBack, permission: undefined };
  }
  // every answer of the server of these tests is held against the schema of problems
  const { code, permission, retryAfter = seconds } = (await response.json()) as Problem;
  return { code, status, comesBack: comesBack && retryAfter === seconds, permission };
}

const plainIds = { user: "mike", project: "web", team: "growth", invitation: "open" } as const;

/** Handlers over what has failed: the application that they ask, or the database. */
function failingHandlers(
  { authority }: Server,
  onError: (error: unknown) => void,
): Readonly<Partial<Record<ProblemCode, Handler>>> {
  const authenticate = async (request: Request) => personIn(request);
  const changePlan: ChangePlan = async ({ asked: { seats } }) =>
    seats === 77
      ? { status: "refused", message: "The card was declined. Enter another one." }
      : Promise.reject(new Error("The payment service is down"));
  const planning = createHandler(authority, { authenticate, onError, changePlan });
  const over = (error: Error) => {
    const secret = "a secret that only the tests know, of 32 bytes";
    const broken = createAuthority({ database: unreachable(error).away, secret, onError });
    return createHandler(broken, { authenticate, onError, changePlan });
  };
  return {
    plan_refused: planning,
    plan_not_settled: planning,
    person_invalid: createHandler(authority, {
      authenticate: async () => ({ userId: "", email: "olga@acme.example", emailVerified: true }),
      changePlan,
      onError,
    }),
    unavailable: over(Object.assign(new Error("no connection"), { code: "database_in_use" })),
    internal: over(new TypeError("x is not a function")),
    database_newer: over(new RolecallError("database_newer", "the tables are of version 99")),
  };
}
