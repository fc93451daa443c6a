import type { Pool } from "pg";

/** The token of a pending invitation. */
export const tokenOf = (organization: string, at: number) => `token-${at}-for-${organization}`;

/** The number of pending invitations in each organization, in addition to one for every hundred members. */
export const waiting = 1_000;

/**
 * Fills one organization inside the database server. The admin sent all pending invitations. Each member is in a team
 * of 50 and has a role in one project, and there is a project for every hundred members. Triggers and foreign keys
 * are disabled, because these rows satisfy them. The text index is created once at the end, which takes a tenth of
 * the time.
 */
export async function fillOrganization(pool: Pool, organization: string, members: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("set local session_replication_role = replica");
    await client.query("set local maintenance_work_mem = '256MB'");
    const { rows } = await client.query<{ definition: string | null }>(
      "select pg_get_indexdef(to_regclass('rolecall.members_by_text')) as definition",
    );
    await client.query("drop index if exists rolecall.members_by_text");
    const places = Math.max(20, members / 100);
    for (const [statement, ...more] of statements(members, places))
      // a transaction runs one statement at a time
      // oxlint-disable-next-line no-await-in-loop
      await client.query(statement, [organization, ...more]);
    const [index] = rows;
    if (!index?.definition) throw new Error("There is no index of texts.");
    await client.query(index.definition);
    await client.query("commit");
  } finally {
    client.release();
  }
}

const statements = (members: number, places: number) =>
  [
    [
      `insert into rolecall.organizations (id, name, state, plan, created_at, active_members, pending_invitations)
        values ($1, 'Acme', 'active', 'enterprise', now() - interval '400 days', $2, $3)`,
      members,
      waiting + members / 100,
    ],
    [
      // an owner, an admin, then members; email addresses and names are in mixed order
      `insert into rolecall.members (organization_id, user_id, email, email_verified, name, role, status, version, joined_at)
        select $1, 'user-' || n, 'user-' || n || '@d' || n % 97 || '.example', true,
          (array['Ada', 'Bela', 'Chen', 'Dora', 'Emil', 'Fay', 'Gus'])[1 + n % 7] || ' ' || md5(n::text),
          case n when 0 then 'owner' when 1 then 'admin' else 'member' end, 'active', 1,
          now() - interval '1 second' * (n * 7919::bigint % 30000000)
        from generate_series(0, $2::int - 1) as n`,
      members,
    ],
    [
      `insert into rolecall.projects (organization_id, id, name, everyone_role)
        select $1, 'project-' || n, 'Project ' || n, case when n < 3 then 'consumer' end
        from generate_series(0, $2::int - 1) as n`,
      places,
    ],
    [
      `insert into rolecall.teams (organization_id, id, name)
        select $1, 'team-' || n, 'Team ' || n from generate_series(0, $2::int - 1) as n`,
      Math.ceil(members / 50),
    ],
    [
      `insert into rolecall.team_members (organization_id, team_id, user_id)
        select $1, 'team-' || n / 50, 'user-' || n from generate_series(0, $2::int - 1) as n`,
      members,
    ],
    [
      `insert into rolecall.team_projects (organization_id, team_id, project_id, role)
        select $1, 'team-' || n, 'project-' || n % $3::int, 'consumer' from generate_series(0, $2::int - 1) as n`,
      Math.ceil(members / 50),
      places,
    ],
    [
      `insert into rolecall.project_grants (organization_id, project_id, user_id, role)
        select $1, 'project-' || n % $3::int, 'user-' || n, 'analyst' from generate_series(0, $2::int - 1) as n`,
      members,
      places,
    ],
    [
      `insert into rolecall.invitations (organization_id, id, email, role, state, projects, team_ids, token_hash,
          invited_by, created_at, expires_at, sent_count, last_sent_at)
        select $1, 'waiting-' || n, 'guest-' || n || '@guests.example', 'member', 'pending', '[]', '[]',
          encode(sha256(convert_to('token-' || n || '-for-' || $1, 'UTF8')), 'hex'),
          'user-1', now(), now() + interval '7 days', 1, now()
        from generate_series(0, $2::int - 1) as n`,
      waiting + members / 100,
    ],
  ] as const satisfies readonly (readonly [string, ...number[]])[];
