import { PGlite } from "@electric-sql/pglite";
import { Hono } from "hono";
import type { OrganizationRole, Plan, ProjectRole } from "@rolecall/organization";
import { type Authenticate, createAuthority, createHandler } from "@rolecall/server";
import { pglite } from "@rolecall/server/pglite";
import sampleDatabase from "virtual:sample-database";
import { createBackend } from "../../../server/backend/createBackend.ts";
import { Refused } from "../../../server/backend/frame/Refused.ts";
import { settlePlan } from "../../../server/backend/settlePlan.ts";
import { transferProjectData } from "../../../server/backend/transferProjectData.ts";
import { projectPeople } from "../../../server/sample/projectPeople.ts";
import { samplePeople } from "../../../server/sample/samplePeople.ts";
import { moveSampleToNow } from "../../../server/sample/sampleTime.ts";

/** Who the console is seen as. */
export interface SeenAs {
  readonly role: OrganizationRole;
  /** The role of a member in the project Web. @default what they have in the sample */
  readonly projectRole?: ProjectRole | undefined;
  /** The plan of the organization. */
  readonly plan: Plan;
}

/** Answers requests: what a browser's `fetch` would be. */
export type Send = (request: Request) => Promise<Response>;

/** The console's server, running inside of the page. */
export interface PageServer {
  /** Signs in as the person of Acme Test who has these roles. */
  readonly signIn: (as: SeenAs) => Promise<Send>;
}

const header = "x-person";
const people = { owner: "ines", admin: "jonas", billingAdmin: "priya", member: "tom" } as const;

let restored: Promise<Blob> | undefined;
const sample = () => (restored ??= fetch(sampleDatabase).then((found) => found.blob()));

/**
 * Starts PostgreSQL, the authority and the console's own backend inside of the page, on a copy of the sample database.
 * No one signs in here: a header says who asks. Names, addresses and passwords are the sign-in's, and stay as they are.
 */
export async function openInPage(): Promise<PageServer> {
  const instance = await PGlite.create({ loadDataDir: await sample() });
  await moveSampleToNow(instance);
  const authority = createAuthority({
    database: pglite(instance),
    secret: crypto.randomUUID() + crypto.randomUUID(),
    transferProjectData,
  });
  const getPerson = (request: Request) => samplePeople.find(({ id }) => id === request.headers.get(header));
  const authenticate: Authenticate = async (request) => {
    const person = getPerson(request);
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
      // the console of the browser is the only place for it
      // oxlint-disable-next-line no-console
      onError: console.error,
    }),
  );
  const answer: Send = async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/api/rolecall/")) return handler(request);
    if (pathname.startsWith("/api/console/")) return backend.fetch(request);
    if (pathname === "/api/auth/get-session") return getSession(getPerson(request));
    return Response.json(
      { code: "not_found", detail: "This is not there in the page." },
      { status: 404, headers: { "content-type": "application/problem+json" } },
    );
  };
  return {
    signIn: async ({ role, projectRole, plan }) => {
      const { query } = authority.database;
      await query.updateTable("organizations").set({ plan }).where("id", "=", "acme-test").execute();
      const userId = role === "member" && projectRole ? projectPeople[projectRole] : people[role];
      return (request) => {
        const asked = new Request(request);
        asked.headers.set(header, userId);
        return answer(asked);
      };
    },
  };
}
/** Says who is signed in, as the sign-in of the server does. */
function getSession(person: (typeof samplePeople)[number] | undefined): Response {
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
