import { createAuthority, createHandler, importOrganization } from "@rolecall/server";
import { pglite } from "@rolecall/server/pglite";
import { profiles, seedOrganization, seedTime } from "../../lifecycle/organization/seedOrganization.ts";
import { shiftTimes } from "../../lifecycle/organization/shiftTimes.ts";

/** An authority that runs inside of the page. */
export interface PageAuthority {
  /** Asks as someone: what a browser's `fetch` would be after signing in. */
  readonly fetchAs: (userId: string) => (request: Request) => Promise<Response>;
  readonly close: () => Promise<void>;
}

const header = "x-person";

/** Starts PostgreSQL and the authority inside of the page, with Acme Test in it. Who asks is told by a header here. */
export async function openAuthority(): Promise<PageAuthority> {
  const authority = createAuthority({
    database: pglite(),
    secret: crypto.randomUUID() + crypto.randomUUID(),
  });
  await authority.migrate();
  const state = shiftTimes(seedOrganization(), Date.now() - seedTime);
  const names = Object.fromEntries(Object.entries(profiles).map(([id, { name }]) => [id, name]));
  await importOrganization(authority.database, state, names);
  const handler = createHandler(authority, {
    basePath: "/api",
    authenticate: async (request) => {
      const userId = request.headers.get(header);
      const member = state.members.find((each) => each.userId === userId);
      return member && { userId: member.userId, email: member.email, emailVerified: member.emailVerified };
    },
  });
  return {
    fetchAs: (userId) => (request) => {
      request.headers.set(header, userId);
      return handler(request);
    },
    close: () => authority.close(),
  };
}
