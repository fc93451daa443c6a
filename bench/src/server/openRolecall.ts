import type { Person } from "@rolecall/organization/rules";
import {
  type Authenticate,
  createAuthority,
  createGuards,
  createHandler,
  importOrganization,
} from "@rolecall/server";
import {
  betterAuthDatabase,
  betterAuthPerson,
  betterAuthPlugin,
  migrateBetterAuth,
} from "@rolecall/server/better-auth";
import { postgres } from "@rolecall/server/postgres";
import { betterAuth } from "better-auth";
import type { Pool } from "pg";
import { type Actor, actors, organizations, others } from "./crowd.ts";
import { cookieHeader, openSessions, type SessionOf } from "./openSessions.ts";
import { settings } from "./settings.ts";
import { stateOf } from "./stateOf.ts";

/** The authority, with one way of authenticating requests. */
export interface Way {
  readonly name: string;
  readonly handler: ReturnType<typeof createHandler>;
  readonly guards: ReturnType<typeof createGuards>;
  readonly headersOf: (actor: Actor) => Readonly<Record<string, string>>;
}

/** Opens an authority with better-auth for its sessions, both on one pool, and adds the data. */
export async function openRolecall(pool: Pool) {
  const database = postgres(pool);
  const authority = createAuthority({ database, secret: settings.secret });
  await authority.migrate();
  const auth = betterAuth({
    ...settings,
    database: betterAuthDatabase(database),
    plugins: [betterAuthPlugin(authority)],
  });
  await migrateBetterAuth(auth);
  const sessionOf = await openSessions(auth.handler);
  await pool.query(`update auth."user" set "emailVerified" = true`);
  for (const organization of organizations) {
    // one after the other, as in a migration
    // oxlint-disable-next-line no-await-in-loop
    await importOrganization(database, stateOf(organization, sessionOf));
    // as many users as members, as with better-auth
    // oxlint-disable-next-line no-await-in-loop
    await pool.query(
      `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
        select "userId", 'Member', email, true, now(), now() from jsonb_to_recordset($1) as o ("userId" text, email text)`,
      [JSON.stringify(others(organization))],
    );
  }
  await pool.query("vacuum analyze");

  const people = new Map(actors.map((actor) => [actor.email, personOf(actor, sessionOf)]));
  const byName: Authenticate = async (request) => people.get(request.headers.get("authorization") ?? "");
  const way = (name: string, authenticate: Authenticate, headersOf: Way["headersOf"]): Way => ({
    name,
    handler: createHandler(authority, { authenticate }),
    guards: createGuards(authority, { authenticate }),
    headersOf,
  });
  return {
    authority,
    sessionOf,
    ways: [
      way("better-auth session", betterAuthPerson(auth), (actor) => cookieHeader(sessionOf(actor).cookies)),
      way("no session read", byName, ({ email }) => ({ authorization: email })),
    ],
    /** Deletes what a round of invitations left behind, because the limits on sending are per day. */
    async reset() {
      await pool.query("delete from rolecall.invitations");
      await pool.query("delete from rolecall.sends");
      await pool.query("delete from rolecall.outbox");
      await pool.query(
        "vacuum analyze rolecall.organizations, rolecall.members, rolecall.invitations, rolecall.sends, rolecall.outbox",
      );
    },
    async close() {
      await authority.close();
      await pool.end();
    },
  };
}

function personOf(actor: Actor, sessionOf: SessionOf): Person {
  return { userId: sessionOf(actor).userId, email: actor.email, emailVerified: true };
}
