import { idPattern } from "../input/idPattern.ts";
import { operations, type OperationId } from "./operations.ts";
import type { Problem } from "./Problem.ts";
import { readEvents, type AccessEvent } from "./readEvents.ts";
import type { AnswerOf, InputOf } from "./schemaOf.ts";

/** The options of a client. */
export interface ClientOptions {
  /**
   * * The URL of the handler, including its base path: `https://example.com/api/rolecall`, or `/api/rolecall` in a
   * page.
   */
  readonly url: string;
  /** Sends the requests. @default fetch */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Headers of every request: `{ authorization: "Bearer …" }`. A function is called for each request. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
}

/** The options of one call. */
export interface CallOptions<T = unknown> {
  /** Returns the first result again when a command is repeated with the same key. */
  readonly idempotencyKey?: string;
  /** The version or ETag of what the person saw. If there is a newer one, the problem is `precondition_failed`. */
  readonly ifMatch?: number | string;
  /** An earlier result, which is returned again if nothing has changed since. */
  readonly known?: Answered<T>;
  /** The last known version, for `access.events`. */
  readonly lastEventId?: number;
  /** Aborts the request. The call then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The result of a call: the value, or the problem. */
export type Answered<T> =
  | {
      readonly ok: true;
      /** What the operation returns. */
      readonly value: T;
      /** The HTTP status: 200, or 201 if something was created. */
      readonly status: number;
      /** The version to pass as `ifMatch`, if the value has one. */
      readonly etag?: string;
    }
  | { readonly ok: false; readonly problem: Problem };

/** What an operation of the client resolves to: a stream of events, or a value. */
export type ClientValueOf<Id extends OperationId> = Id extends "access.events"
  ? AsyncIterable<AccessEvent>
  : AnswerOf<Id>;

type Call<Id extends OperationId> =
  object extends InputOf<Id>
    ? (input?: InputOf<Id>, options?: CallOptions<ClientValueOf<Id>>) => Promise<Answered<ClientValueOf<Id>>>
    : (input: InputOf<Id>, options?: CallOptions<ClientValueOf<Id>>) => Promise<Answered<ClientValueOf<Id>>>;

type GroupOf<Id> = Id extends `${infer Group}.${string}` ? Group : never;

/** Every operation under its name: `client.members.changeRole({ … })`. */
export type Client = {
  readonly [Group in GroupOf<OperationId>]: {
    // the part of the id behind the point is the name
    readonly [Id in OperationId as Id extends `${Group}.${infer Name}` ? Name : never]: Call<Id>;
  };
};

/**
 * Creates a client of an authority, for browsers and servers alike. A call takes the ids of the path, the query and the
 * body in one object. It resolves to the value or the problem, and rejects only if its signal is aborted. If the server
 * cannot be reached, or something else answers, such as a proxy, the problem is `unavailable`. A request that cannot be
 * sent, such as one with a relative URL on a server, gives `invalid_request`.
 * @example
 * import { createClient } from "@rolecall/server/client";
 *
 * const client = createClient({ url: "/api/rolecall" });
 *
 * export async function makeAdmin(organization: string, user: string) {
 *   const member = await client.members.read({ organization, user });
 *   if (!member.ok) return member.problem.detail;
 *   const changed = await client.members.changeRole(
 *     { organization, user, role: "admin" },
 *     { ifMatch: member.value.version },
 *   );
 *   return changed.ok ? changed.value.status : changed.problem.detail;
 * }
 */
export function createClient(options: ClientOptions): Client {
  const client: Record<string, Record<string, unknown>> = {};
  // Object.keys widens the names of this table to string
  for (const id of Object.keys(operations) as OperationId[]) {
    const [group = "", name = ""] = id.split(".");
    (client[group] ??= {})[name] = (
      input: Readonly<Record<string, unknown>> = {},
      callOptions: CallOptions = {},
    ) => call(options, id, input, callOptions);
  }
  // the loop has made a function for every operation, under the names that the type is made of
  return client as Client;
}

async function call(
  options: ClientOptions,
  id: OperationId,
  input: Readonly<Record<string, unknown>>,
  asked: CallOptions,
): Promise<Answered<unknown>> {
  let request: Request | Problem;
  try {
    request = requestOf(options, id, input, asked);
  } catch (error) {
    request = invalid("", `The request could not be created: ${String(error)}. Nothing was sent.`);
  }
  if ("code" in request) return { ok: false, problem: request };
  try {
    return await answerIn(await (options.fetch ?? fetch)(request), id, asked);
  } catch (error) {
    if (asked.signal?.aborted) throw error;
    return {
      ok: false,
      problem: unavailable(503, "The server can't be reached. Check your connection and try again."),
    };
  }
}

async function answerIn(response: Response, id: OperationId, asked: CallOptions): Promise<Answered<unknown>> {
  const { status, headers } = response;
  if (status === 304 && asked.known?.ok) return asked.known;
  const type = headers.get("content-type") ?? "";
  if (id === "access.events" && response.ok && response.body && /^(text\/event-stream|$)/.test(type))
    return { ok: true, value: readEvents(response.body, asked.signal), status };
  const text = await response.text();
  const value = id === "members.export" && response.ok ? type.startsWith("text/csv") && text : parse(text);
  if (response.ok && isOurs(id, value)) {
    const etag = headers.get("etag");
    return { ok: true, value, status, ...(etag === null ? {} : { etag }) };
  }
  return {
    ok: false,
    problem:
      !response.ok && type.startsWith("application/problem+json") && isProblem(value)
        ? value
        : unavailable(
            response.ok ? 502 : status,
            `The response with status ${status} came from a proxy or another server. Try again in a moment.`,
          ),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isProblem = (value: unknown): value is Problem =>
  ["code", "title", "detail"].every((name) => typeof Object(value)[name] === "string");

/** What tells an answer from that of another server: a text by this name, or a list. */
const marks: Partial<Record<OperationId, string>> = {
  "access.read": "root",
  "access.check": "decisions",
  "members.read": "userId",
  "invitations.read": "state",
};

function isOurs(id: OperationId, value: unknown): boolean {
  if (id === "members.export") return typeof value === "string";
  const isList = /\.(list|members|candidates|check)$/.test(id);
  const isRead = id.endsWith(".read");
  const mark = Object(value)[marks[id] ?? (isList ? "items" : isRead ? "id" : "status")];
  if (isList) return Array.isArray(mark);
  return isRead ? typeof mark === "string" : mark === "done" || mark === "unchanged";
}

function requestOf(
  { url, headers: given = {} }: ClientOptions,
  id: OperationId,
  input: Readonly<Record<string, unknown>>,
  { idempotencyKey, ifMatch, known, lastEventId, signal }: CallOptions,
): Request | Problem {
  const [method, template] = operations[id];
  const rest: Record<string, unknown> = { ...input };
  let fault: string | undefined;
  const path = template.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = rest[name];
    delete rest[name];
    if (typeof value === "string" && idPattern.test(value)) return encodeURIComponent(value);
    fault = name;
    return "";
  });
  // an id that is none would lead the request to another address
  if (fault !== undefined)
    return invalid(
      fault,
      `${fault} is not a valid id, so nothing was sent. An id has 1 to 200 characters, no control characters and no spaces at either end, and is neither . nor .. alone.`,
    );
  const headers = new Headers(typeof given === "function" ? given() : given);
  if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
  if (ifMatch !== undefined) headers.set("if-match", typeof ifMatch === "number" ? `"${ifMatch}"` : ifMatch);
  if (known?.ok && known.etag !== undefined) headers.set("if-none-match", known.etag);
  if (lastEventId !== undefined) headers.set("last-event-id", String(lastEventId));
  const takesBody = method !== "GET" && method !== "DELETE";
  if (takesBody) headers.set("content-type", "application/json");
  const query = new URLSearchParams();
  if (!takesBody)
    for (const [name, value] of Object.entries(rest))
      // the schemas of queries have nothing else, and whatever else is given is none of their names
      if (typeof value === "string" || typeof value === "number") query.set(name, String(value));
  const address = `${url.replace(/\/$/, "")}${path}${query.size > 0 ? `?${query}` : ""}`;
  const base = globalThis.location?.href;
  if (!URL.canParse(url, base))
    return invalid(
      "url",
      `${url} is not a complete URL. Outside a browser, pass the client an absolute URL such as https://example.com/api.`,
    );
  return new Request(new URL(address, base), {
    method,
    headers,
    ...(takesBody ? { body: JSON.stringify(rest) } : {}),
    ...(signal ? { signal } : {}),
  });
}

const unavailable = (status: number, detail: string): Problem => ({
  type: "urn:rolecall:problem:unavailable",
  title: "Unavailable",
  status,
  code: "unavailable",
  detail,
});

/** Says that nothing was asked, and why. */
const invalid = (path: string, detail: string): Problem => ({
  type: "urn:rolecall:problem:invalid_request",
  title: "Invalid request",
  status: 422,
  code: "invalid_request",
  detail,
  ...(path && { path }),
});
