const organization = "organization_id text not null references rolecall.organizations on delete cascade";

/** The tables about an organization as a whole. */
export const organizationTables: readonly string[] = [
  `create table console.details (${organization} primary key, website text not null, description text not null)`,
  `create table console.payment_methods (
    ${organization} primary key, holder text not null, brand text not null,
    last4 text not null check (last4 ~ '^[0-9]{4}$'), expires text not null
  )`,
  `create table console.addresses (
    ${organization} primary key, company text not null, street text not null, postal_code text not null,
    city text not null, country text not null, tax_id text not null
  )`,
  `create table console.billing_emails (
    ${organization}, email text not null, added_at timestamptz not null, primary key (organization_id, email)
  )`,
  `create table console.invoices (
    ${organization}, id text not null, number text not null, at timestamptz not null, amount integer not null,
    currency text not null, state text not null check (state in ('paid', 'open')), primary key (organization_id, id)
  )`,
  `create table console.plan_requests (
    ${organization}, id text not null, kind text not null check (kind in ('downgrade', 'cancel')),
    reasons text[] not null, what_next text not null, comment text not null,
    state text not null check (state in ('submitted', 'withdrawn', 'approved', 'rejected')),
    requested_by text not null, requested_at timestamptz not null, primary key (organization_id, id)
  )`,
  `create unique index plan_requests_open on console.plan_requests (organization_id) where state = 'submitted'`,
  `create table console.security (
    ${organization} primary key, sso boolean not null, sso_required boolean not null check (sso or not sso_required)
  )`,
  `create table console.domains (
    ${organization}, name text not null, state text not null check (state in ('pending', 'verified', 'lapsed')),
    record text not null, primary key (organization_id, name)
  )`,
  `create unique index domains_verified on console.domains (name) where state = 'verified'`,
  `create table console.preferences (
    ${organization}, user_id text not null, personalize boolean not null, log_usage boolean not null,
    custom_alerts boolean not null, automatic_insights boolean not null, primary key (organization_id, user_id)
  )`,
  `create table console.usage_requests (
    ${organization}, user_id text not null, id text not null, kind text not null check (kind in ('export', 'deletion')),
    requested_at timestamptz not null, state text not null check (state in ('submitted', 'done')),
    primary key (organization_id, id)
  )`,
  `create table console.rollups (
    ${organization}, id text not null, name text not null, primary key (organization_id, id)
  )`,
  `create table console.access_requests (
    ${organization}, id text not null, permission text not null, project_id text, note text not null,
    user_id text not null, name text not null, requested_at timestamptz not null,
    state text not null check (state in ('open', 'granted', 'declined')), answered_by text,
    primary key (organization_id, id),
    foreign key (organization_id, project_id) references rolecall.projects on delete cascade
  )`,
];
