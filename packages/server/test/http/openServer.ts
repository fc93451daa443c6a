import { afterEach, expect } from "vitest";
import type { Person } from "@rolecall/organization/rules";
import { noon } from "../../../organization/test/organizations.ts";
import { createClient, type Client } from "../../src/client.ts";
import { createAuthority, createHandler, importOrganization } from "../../src/index.ts";
import type { Authority } from "../../src/authority/Authority.ts";
import type { Handler } from "../../src/http/createHandler.ts";
import type { Database } from "../../src/storage/Database.ts";
import { acme, globex } from "./acme.ts";
import { checkAnswer } from "./checkAnswer.ts";

/** A handler over a database with two organizations in it, and what the tests know of it. */
export interface Server {
  readonly authority: Authority;
  readonly database: Database;
  /** Answers like the handler, and fails when the answer is not as the OpenAPI document has it. */
  readonly handler: Handler;
  /** Asks as one person. */
  as(userId: string, person?: Partial<Person>): Client;
  /** Sends any request at all as one person, or as no one. */
  ask(
    person: string | Person | undefined,
    method: string,
    path: string,
    init?: RequestInit,
  ): Promise<Response>;
  /** Lets time pass, in milliseconds. */
  wait(time: number): void;
}

const faults: unknown[] = [];
afterEach(() => {
  // oxlint-disable-next-line vitest/no-standalone-expect -- each test that asks a server ends with it
  expect(faults.splice(0)).toEqual([]);
});

/** Opens a server on a database, which has its tables already unless told otherwise. */
export async function openServer(database: Database, { migrate = false } = {}): Promise<Server> {
  let now = noon;
  const authority = createAuthority({
    database,
    secret: "a secret that only the tests know, of 32 bytes",
    clock: () => now,
    onError: (error) => faults.push(error),
  });
  if (migrate) await authority.migrate();
  await importOrganization(database, acme, { maya: "Maya", olga: "Olga", anna: "Anna, the first" });
  await importOrganization(database, globex);
  const answer = createHandler(authority, {
    authenticate: async (request) => personIn(request),
    changePlan: async ({ asked }) => ({ status: "settled", ...asked }),
    onError: (error) => faults.push(error),
  });
  const handler: Handler = async (request) => {
    const response = await answer(request);
    // a client takes whatever its fetch throws for a lost connection, so this is told to the test itself
    await checkAnswer(request, response).catch((fault: unknown) => faults.push(fault));
    return response;
  };
  return {
    authority,
    database,
    handler,
    as: (userId, person = {}) =>
      createClient({
        url: "http://acme.example",
        fetch: handler,
        headers: { "x-person": headerOf({ ...personOf(userId), ...person }) },
      }),
    ask: (person, method, path, init = {}) => {
      const headers = new Headers(init.headers);
      const asking = typeof person === "string" ? personOf(person) : person;
      if (asking !== undefined) headers.set("x-person", headerOf(asking));
      if (method !== "GET" && !headers.has("content-type")) headers.set("content-type", "application/json");
      return handler(new Request(`http://acme.example${path}`, { ...init, method, headers }));
    },
    wait: (time) => {
      now += time;
    },
  };
}

/** A person as the tests know them: their address is verified, and they have just given their password. */
export const personOf = (userId: string): Person => ({
  userId,
  email: `${userId}@acme.example`,
  emailVerified: true,
  passwordConfirmed: true,
});

/** Writes a person so that a header can carry it: with every other character escaped. */
const headerOf = (person: Person) =>
  JSON.stringify(person).replaceAll(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** Takes the tests at their word; a real application has sessions. */
export function personIn(request: Request): Person | undefined {
  const person = request.headers.get("x-person");
  // written by `as` and `ask` above
  return person === null ? undefined : (JSON.parse(person) as Person);
}
