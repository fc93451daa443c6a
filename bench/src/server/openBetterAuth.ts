import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { organization } from "better-auth/plugins";
import type { Pool } from "pg";
import { ask, type Handler } from "./ask.ts";
import { type Actor, actors, memberCount, organizations, others } from "./crowd.ts";
import { accessControl, organizationRoles } from "./peerRoles.ts";
import { cookieHeader, cookiesOf, openSessions } from "./openSessions.ts";
import { settings } from "./settings.ts";

/** better-auth with one choice of settings. */
export interface Peer {
  readonly name: string;
  readonly handler: Handler;
  readonly headersOf: (actor: Actor) => Readonly<Record<string, string>>;
}

/** The id of the membership of one of the other members. */
export const membershipOf = (userId: string) => `membership-${userId}`;

/** Opens better-auth with its organization plugin on a pool, and adds the data. */
export async function openBetterAuth(pool: Pool) {
  const plain = betterAuth(optionsOf(pool));
  const tuned = betterAuth({
    ...optionsOf(pool),
    advanced: { database: { joins: true } },
    session: { cookieCache: { enabled: true, maxAge: 24 * 60 * 60 } },
  });
  await (await getMigrations(plain.options)).runMigrations();
  const sessionOf = await openSessions(tuned.handler);
  await pool.query(`update "user" set "emailVerified" = true`);
  for (const id of organizations)
    // one after the other, as for the other contender
    // oxlint-disable-next-line no-await-in-loop
    await fill(pool, id, (actor) => sessionOf(actor).userId);
  await pool.query("vacuum analyze");

  const cookies = new Map<Actor, ReadonlyMap<string, string>>();
  for (const actor of actors) {
    const { response } = await setActive(tuned.handler, actor, sessionOf(actor).cookies);
    cookies.set(actor, new Map([...sessionOf(actor).cookies, ...cookiesOf(response)]));
  }
  const allOf = (actor: Actor) => cookieHeader(cookies.get(actor) ?? new Map());
  const tokenOf = (actor: Actor) =>
    cookieHeader(new Map([...sessionOf(actor).cookies].filter(([name]) => name.endsWith("session_token"))));
  const peers: readonly Peer[] = [
    { name: "better-auth", handler: plain.handler, headersOf: tokenOf },
    { name: "better-auth, joins and cookie cache on", handler: tuned.handler, headersOf: allOf },
  ];
  return {
    sessionOf,
    peers,
    /** Deletes what a round of invitations left behind. */
    async reset() {
      await pool.query("delete from invitation");
      await pool.query("vacuum analyze organization, member, invitation");
    },
    close: () => pool.end(),
  };
}

const optionsOf = (pool: Pool) => ({
  ...settings,
  database: pool,
  plugins: [
    organization({
      ac: accessControl,
      roles: organizationRoles,
      membershipLimit: memberCount,
      invitationLimit: Number.MAX_SAFE_INTEGER,
      sendInvitationEmail: async () => {},
    }),
  ],
});

const setActive = (handler: Handler, actor: Actor, cookies: ReadonlyMap<string, string>) =>
  ask(handler, "POST", "/api/auth/organization/set-active", {
    headers: cookieHeader(cookies),
    body: { organizationId: actor.organization },
  });

async function fill(pool: Pool, id: string, userIdOf: (actor: Actor) => string): Promise<void> {
  await pool.query(`insert into organization (id, name, slug, "createdAt") values ($1, 'Acme', $1, now())`, [
    id,
  ]);
  const rest = others(id);
  await pool.query(
    `insert into "user" (id, name, email, "emailVerified", "createdAt", "updatedAt")
      select "userId", 'Member', email, true, now(), now() from jsonb_to_recordset($1) as o ("userId" text, email text)`,
    [JSON.stringify(rest)],
  );
  const members = [
    ...actors
      .filter((actor) => actor.organization === id)
      .map((actor) => ({ userId: userIdOf(actor), role: actor.role })),
    ...rest.map(({ userId }) => ({ userId, role: "member" })),
  ].map((each) => ({ ...each, id: membershipOf(each.userId) }));
  await pool.query(
    `insert into member (id, "organizationId", "userId", role, "createdAt")
      select id, $1, "userId", role, now() from jsonb_to_recordset($2) as m (id text, "userId" text, role text)`,
    [id, JSON.stringify(members)],
  );
}
