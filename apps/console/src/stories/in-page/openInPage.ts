import { Hono } from "hono";
import { type Authenticate, createAuthority, createHandler } from "@rolecall/server";
import { pglite } from "@rolecall/server/pglite";
import { createBackend } from "../../../server/backend/createBackend.ts";
import { Refused } from "../../../server/backend/frame/Refused.ts";
import { migrateBackend } from "../../../server/backend/storage/migrateBackend.ts";
import { transferProjectData } from "../../../server/backend/transferProjectData.ts";
import { addBackendSample } from "../../../server/sample/addBackendSample.ts";
import { addSampleData, samplePassword } from "../../../server/sample/addSampleData.ts";
import { settlePlan } from "../../../server/backend/settlePlan.ts";
import { samplePeople } from "../../../server/sample/samplePeople.ts";

/** The console's server, running inside of the page. */
export interface PageServer {
  /** Answers as it would answer someone who has signed in: what a browser's `fetch` would be. */
  readonly sendAs: (userId: string) => (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
}

const header = "x-person";

/**
 * Starts PostgreSQL, the authority and the console's own backend inside of the page, with the sample organizations in it.
 * No one signs in here: a header tells who asks. Names, addresses and passwords are the sign-in's, and stay as they are.
 */
export async function openInPage(): Promise<PageServer> {
  const authority = createAuthority({
    database: pglite(),
    secret: crypto.randomUUID() + crypto.randomUUID(),
    transferProjectData,
  });
  await authority.migrate();
  await migrateBackend(authority.database);
  await addSampleData(authority, { addPeople: async () => {} }, samplePassword);
  await addBackendSample(authority);
  const personOf = (request: Request) => samplePeople.find(({ id }) => id === request.headers.get(header));
  const authenticate: Authenticate = async (request) => {
    const person = personOf(request);
    return person && { userId: person.id, email: person.email, emailVerified: true, passwordConfirmed: true };
  };
  const handler = createHandler(authority, {
    basePath: "/api/rolecall",
    authenticate,
    changePlan: settlePlan(authority),
  });
  const noAccounts = () =>
    new Refused("use_the_console", "No one has signed in here, so there is no account to change.");
  const refuse = async () => {
    throw noAccounts();
  };
  const backend = new Hono().route(
    "/api/console",
    createBackend({
      authority,
      authenticate,
      accounts: { changeName: refuse, changeEmail: refuse, changePassword: refuse },
      identityProviders: {
        addresses: () => ({ redirectUrl: "", assertionUrl: "", entityId: "" }),
        read: async () => undefined,
        checkOidc: refuse,
        checkSaml: () => {
          throw noAccounts();
        },
        keep: refuse,
      },
      resolveTxt: async () => [],
      origin: window.location.origin,
      // it is reported nowhere else
      // oxlint-disable-next-line no-console
      onError: console.error,
    }),
  );
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/api/rolecall/")) return handler(request);
    if (pathname.startsWith("/api/console/")) return backend.fetch(request);
    if (pathname === "/api/auth/get-session") return sessionOf(personOf(request));
    return Response.json(
      { code: "not_found", detail: "This is not there in the page." },
      { status: 404, headers: { "content-type": "application/problem+json" } },
    );
  };
  return {
    sendAs: (userId) => (request) => {
      const asked = new Request(request);
      asked.headers.set(header, userId);
      return answer(asked);
    },
    close: () => authority.close(),
  };
}

/** Says who is signed in, as the sign-in of the server does. */
function sessionOf(person: (typeof samplePeople)[number] | undefined): Response {
  if (person === undefined) return Response.json(null);
  const at = new Date().toISOString();
  return Response.json({
    session: {
      id: person.id,
      userId: person.id,
      token: person.id,
      expiresAt: at,
      createdAt: at,
      updatedAt: at,
    },
    user: { ...person, emailVerified: true, twoFactorEnabled: false, createdAt: at, updatedAt: at },
  });
}
