import { type Kysely, sql } from "kysely";

/** Invitations, the mails about them, the audit log, and the answers to repeated requests. */
export async function invitations(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create table rolecall.invitations (
    organization_id text not null references rolecall.organizations on delete cascade,
    id text not null,
    email text not null check (email = lower(email)),
    name text,
    role text not null check (role in ('owner', 'admin', 'billingAdmin', 'member')),
    state text not null check (state in ('pending', 'accepted', 'declined', 'revoked', 'expired')),
    projects jsonb not null,
    team_ids jsonb not null,
    token_hash text not null unique,
    invited_by text not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    sent_count integer not null,
    last_sent_at timestamptz not null,
    accepted_by text check ((state = 'accepted') = (accepted_by is not null)),
    hidden boolean not null default false,
    version integer not null default 1,
    primary key (organization_id, id)
  )`,
  `create unique index invitations_pending on rolecall.invitations (organization_id, email) where state = 'pending'`,
  `create index invitations_by_inviter on rolecall.invitations (organization_id, invited_by) where state = 'pending'`,
  `create index invitations_overdue on rolecall.invitations (expires_at) where state = 'pending'`,
  `create index invitations_overdue_in on rolecall.invitations (organization_id, expires_at) where state = 'pending'`,
  `create index invitations_by_created on rolecall.invitations (organization_id, created_at, id)`,
  `create index invitations_pending_by_created on rolecall.invitations (organization_id, created_at, id)
    where state = 'pending'`,
  `create table rolecall.sends (
    organization_id text not null references rolecall.organizations on delete cascade,
    at timestamptz not null,
    domain text not null,
    email text not null
  )`,
  `create index sends_by_time on rolecall.sends (organization_id, at)`,
  `create index sends_by_domain on rolecall.sends (organization_id, domain, at)`,
  `create index sends_by_email on rolecall.sends (organization_id, email, at)`,
  `create table rolecall.outbox (
    id bigint generated always as identity primary key,
    organization_id text not null references rolecall.organizations on delete cascade,
    kind text not null,
    recipient text not null,
    about text not null,
    words jsonb not null,
    sealed_token text,
    message_id text not null unique,
    created_at timestamptz not null,
    due_at timestamptz not null,
    claimed_until timestamptz,
    attempts integer not null default 0,
    sent_at timestamptz,
    failed_at timestamptz,
    last_error text
  )`,
  `create index outbox_due on rolecall.outbox (due_at) where sent_at is null and failed_at is null`,
  `create table rolecall.audit_events (
    id bigint generated always as identity primary key,
    organization_id text not null references rolecall.organizations on delete cascade,
    at timestamptz not null,
    actor_id text,
    action text not null,
    outcome text not null check (outcome in ('done', 'refused')),
    code text check ((outcome = 'refused') = (code is not null)),
    command jsonb not null,
    changes jsonb not null
  )`,
  `create index audit_events_newest on rolecall.audit_events (organization_id, id desc)`,
  `create index audit_events_of_actor on rolecall.audit_events (organization_id, actor_id, id desc)`,
  `create table rolecall.idempotency_keys (
    user_id text not null,
    key text not null,
    request_hash text not null,
    answer jsonb not null,
    created_at timestamptz not null,
    primary key (user_id, key)
  )`,
  `create index idempotency_keys_old on rolecall.idempotency_keys (created_at)`,
];
