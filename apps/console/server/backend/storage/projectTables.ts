const project = `organization_id text not null, project_id text not null,
    foreign key (organization_id, project_id) references rolecall.projects on delete cascade`;

/** The tables about a project, whose rows are deleted with it. */
export const projectTables: readonly string[] = [
  `create table console.project_facts (
    ${project}, timezone text not null, token text not null unique, api_key text not null, api_secret text not null,
    primary key (organization_id, project_id)
  )`,
  `create table console.usage_days (
    ${project}, day text not null check (day ~ '^\\d{4}-\\d\\d-\\d\\d$'), events integer not null check (events >= 0),
    primary key (organization_id, project_id, day)
  )`,
  `create table console.data_requests (
    ${project}, id text not null, kind text not null check (kind in ('export', 'deletion')),
    compliance text not null check (compliance in ('GDPR', 'CCPA')),
    distinct_ids text[] not null check (cardinality(distinct_ids) between 1 and 2000),
    requested_by text not null, requested_by_name text not null, requested_at timestamptz not null,
    state text not null check (state in ('awaitingApproval', 'queued', 'started', 'done', 'failed', 'cancelled')),
    primary key (organization_id, id)
  )`,
  `create table console.gdpr_tokens (
    ${project}, user_id text not null, token_hash text not null unique, expires_at timestamptz not null,
    primary key (organization_id, project_id, user_id)
  )`,
  `create table console.rollup_projects (
    ${project}, rollup_id text not null, primary key (organization_id, rollup_id, project_id),
    foreign key (organization_id, rollup_id) references console.rollups on delete cascade
  )`,
  `create table console.reports (
    ${project}, id text not null, kind text not null, name text not null, events text[] not null,
    visibility text not null check (visibility in ('private', 'project')), text text not null,
    owner_id text not null, owner_name text not null, changed_at timestamptz not null,
    primary key (organization_id, id)
  )`,
  `create index reports_of_kind on console.reports (organization_id, project_id, kind, changed_at)`,
  `create table console.lexicon (
    ${project}, id text not null, kind text not null check (kind in ('event', 'property')), name text not null,
    description text not null, tags text[] not null,
    visibility text not null check (visibility in ('shown', 'hidden', 'dropped')), merged_into text,
    seen integer not null, primary key (organization_id, project_id, id)
  )`,
];

/** People who were deleted from a project. The id itself is not stored, because it was to be forgotten. */
export const erasureTables: readonly string[] = [
  `create table console.erased_profiles (
    organization_id text not null, project_id text not null, id_hash text not null,
    primary key (organization_id, project_id, id_hash),
    foreign key (organization_id, project_id) references rolecall.projects on delete cascade
  )`,
];

/** The files of exports. They are deleted with their request, and so with the project or organization. */
export const fileTables: readonly string[] = [
  `create table console.request_files (
    organization_id text not null, data_request_id text, usage_request_id text,
    name text not null, type text not null, content text, size integer not null check (size >= 0),
    created_at timestamptz not null, expires_at timestamptz not null,
    check (num_nonnulls(data_request_id, usage_request_id) = 1),
    unique (organization_id, data_request_id), unique (organization_id, usage_request_id),
    foreign key (organization_id, data_request_id) references console.data_requests on update cascade on delete cascade,
    foreign key (organization_id, usage_request_id) references console.usage_requests on delete cascade
  )`,
  `create index request_files_to_expire on console.request_files (expires_at) where content is not null`,
];
