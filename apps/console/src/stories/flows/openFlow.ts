import type { OrganizationRole } from "@rolecall/organization";
import type { OrganizationRecord, Person } from "@rolecall/organization/rules";
import { type Authority, createAuthority, createHandler, importOrganization } from "@rolecall/server";
import { type Client, createClient } from "@rolecall/server/client";
import { pglite } from "@rolecall/server/pglite";
import { Hono } from "hono";
import { profiles, seedOrganization, seedTime } from "../../../server/sample/seedOrganization.ts";
import { shiftTimes } from "../../../server/sample/shiftTimes.ts";
import { invitationLinks } from "../../../server/invitationLinks.ts";

/** An organization of a story, with the authority that keeps it. */
export interface Flow {
  /** The id of the organization. */
  readonly id: string;
  readonly authority: Authority;
  /** What a browser's `fetch` would be after someone has signed in, or before. */
  readonly sendAs: (person: Person | undefined) => (request: Request) => Promise<Response>;
  readonly clientAs: (person: Person) => Client;
}

/** What is not as in Acme Test. */
export interface FlowChanges {
  readonly roles?: Readonly<Record<string, OrganizationRole>> | undefined;
  readonly organization?: Partial<OrganizationRecord> | undefined;
}

const header = "x-person";
let opening: Promise<Authority> | undefined;
let count = 0;

/** Opens an Acme Test of its own for a story. The stories of a page share one database inside of it. */
export async function openFlow({ roles, organization }: FlowChanges = {}): Promise<Flow> {
  const authority = await (opening ??= openAuthority());
  const id = `flow-${++count}`;
  const seed = shiftTimes(seedOrganization(roles), authority.clock() - seedTime);
  const names = Object.fromEntries(Object.entries(profiles).map(([user, { name }]) => [user, name]));
  const state = {
    ...seed,
    organization: { ...seed.organization, ...organization, id },
    invitations: seed.invitations.map((each) => ({ ...each, tokenHash: `${id} ${each.tokenHash}` })),
  };
  await importOrganization(authority.database, state, names);
  // a server does so every minute
  await authority.tick();
  const app = serve(authority);
  const sendAs: Flow["sendAs"] = (person) => async (request) => {
    const asked = new Request(request);
    if (person !== undefined) asked.headers.set(header, JSON.stringify(person));
    return app.fetch(asked);
  };
  return {
    id,
    authority,
    sendAs,
    clientAs: (person) => createClient({ url: "/api/rolecall", fetch: sendAs(person) }),
  };
}

async function openAuthority(): Promise<Authority> {
  const secret = crypto.randomUUID() + crypto.randomUUID();
  const authority = createAuthority({ database: pglite(), secret });
  await authority.migrate();
  return authority;
}

/** The authority, and the little of the console's own backend that the flows ask. */
function serve(authority: Authority): Hono {
  const activity = Object.entries(profiles).flatMap(([userId, { lastSeenAt }]) =>
    lastSeenAt === undefined ? [] : [{ userId, at: lastSeenAt - seedTime + authority.clock() }],
  );
  const handler = createHandler(authority, {
    basePath: "/api/rolecall",
    authenticate: async ({ headers }) => {
      const person = headers.get(header);
      // written above, by the story
      return person === null ? undefined : { ...(JSON.parse(person) as Person), passwordConfirmed: true };
    },
  });
  return new Hono()
    .all("/api/rolecall/*", ({ req }) => handler(req.raw))
    .get("/api/console/organizations/:organization/members/activity", ({ json }) => json({ items: activity }))
    .post("/api/console/invitation-links", invitationLinks(authority));
}

/** Someone of Acme Test. */
export const personCalled = (userId: string): Person => ({
  userId,
  email: `${userId}@acme.test`,
  emailVerified: true,
});
