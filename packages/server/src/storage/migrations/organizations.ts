import { type Kysely, sql } from "kysely";

/** Organizations, their members, projects and teams, and what people hold. */
export async function organizations(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}

const statements = [
  `create sequence rolecall.access_versions`,
  `create table rolecall.organizations (
    id text primary key,
    name text not null check (name <> ''),
    state text not null check (state in ('active', 'deletionRequested', 'deleted')),
    plan text not null check (plan in ('free', 'growth', 'enterprise')),
    seats integer check (seats > 0),
    allowed_domains text[],
    two_factor_required boolean not null default false,
    created_at timestamptz not null,
    purge_at timestamptz,
    active_members integer not null default 0,
    pending_invitations integer not null default 0,
    version integer not null default 1,
    access_version bigint not null default nextval('rolecall.access_versions')
  )`,
  `create index organizations_to_purge on rolecall.organizations (purge_at) where state = 'deletionRequested'`,
  `create table rolecall.members (
    organization_id text not null references rolecall.organizations on delete cascade,
    user_id text not null,
    email text not null check (email = lower(email)),
    email_verified boolean not null,
    name text,
    role text not null check (role in ('owner', 'admin', 'billingAdmin', 'member')),
    status text not null check (status in ('active', 'suspended')),
    version integer not null,
    joined_at timestamptz not null,
    access_version bigint not null default nextval('rolecall.access_versions'),
    role_rank smallint not null
      generated always as (case role when 'owner' then 3 when 'admin' then 2 else 1 end) stored,
    primary key (organization_id, user_id),
    unique (organization_id, email)
  )`,
  `create index members_of_user on rolecall.members (user_id)`,
  `create index members_by_name on rolecall.members (organization_id, (coalesce(name, '')), user_id)`,
  `create index members_by_rank on rolecall.members (organization_id, role_rank, user_id)`,
  `create index members_by_role on rolecall.members (organization_id, role, email)`,
  `create index members_suspended on rolecall.members (organization_id, email) where status = 'suspended'`,
  `create index members_by_joined on rolecall.members (organization_id, joined_at, user_id)`,
  `create index members_owners on rolecall.members (organization_id) where role = 'owner' and status = 'active'`,
  `create table rolecall.projects (
    organization_id text not null references rolecall.organizations on delete cascade,
    id text not null,
    name text not null check (name <> ''),
    everyone_role text check (everyone_role in ('owner', 'admin', 'analyst', 'consumer')),
    created_at timestamptz not null default now(),
    version integer not null default 1,
    primary key (organization_id, id)
  )`,
  `create index projects_for_everyone on rolecall.projects (organization_id) where everyone_role is not null`,
  `create table rolecall.project_grants (
    organization_id text not null,
    project_id text not null,
    user_id text not null,
    role text not null check (role in ('owner', 'admin', 'analyst', 'consumer')),
    primary key (organization_id, project_id, user_id),
    foreign key (organization_id, project_id) references rolecall.projects on delete cascade,
    foreign key (organization_id, user_id) references rolecall.members on delete cascade
  )`,
  `create index project_grants_of_user on rolecall.project_grants (organization_id, user_id)`,
  `create table rolecall.teams (
    organization_id text not null references rolecall.organizations on delete cascade,
    id text not null,
    name text not null check (name <> ''),
    created_at timestamptz not null default now(),
    version integer not null default 1,
    primary key (organization_id, id)
  )`,
  `create unique index teams_by_name on rolecall.teams (organization_id, lower(name))`,
  `create table rolecall.team_members (
    organization_id text not null,
    team_id text not null,
    user_id text not null,
    primary key (organization_id, team_id, user_id),
    foreign key (organization_id, team_id) references rolecall.teams on delete cascade,
    foreign key (organization_id, user_id) references rolecall.members on delete cascade
  )`,
  `create index team_members_of_user on rolecall.team_members (organization_id, user_id)`,
  `create table rolecall.team_projects (
    organization_id text not null,
    team_id text not null,
    project_id text not null,
    role text not null check (role in ('owner', 'admin', 'analyst', 'consumer')),
    primary key (organization_id, team_id, project_id),
    foreign key (organization_id, team_id) references rolecall.teams on delete cascade,
    foreign key (organization_id, project_id) references rolecall.projects on delete cascade
  )`,
  `create index team_projects_of_project on rolecall.team_projects (organization_id, project_id)`,
];
